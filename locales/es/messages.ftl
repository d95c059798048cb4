### Lo que dice Knead, en español (tú; neutro para España y América).
### Cómo se cambia o traduce: locales/README.md.

## Inicio, ayuda, comandos

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Hola, soy <b>Knead</b>. Guío a personas adultas en un masaje de pies tranquilo, paso a paso. Puede ayudarte a relajarte.

            No soy consejo médico, ni un tratamiento, ni sustituyo la atención sanitaria. Si hay dudas, mejor no hacerlo.

            Toca <b>{ b-start }</b> cuando tengas unos 20 minutos de calma.
       *[again] Qué bueno verte. Toca <b>{ b-start }</b> cuando tú y los pies estén a punto.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Cómo funciona</b>
    Primero unas preguntas cortas; después, unos cinco minutos por pie, paso a paso. Apoya el teléfono donde lo veas: yo te espero.

    <b>Si duele</b>
    Toca <b>{ b-hurts }</b> y vamos más suave. ¿Es agudo o raro? Toca <b>{ b-stop-key }</b>. También puedes escribir: “ay”, “más suave”, “para”.

    <b>Comandos</b>
    /start  empezar, o volver a donde estábamos
    /stop  manos fuera, al momento
    /remind  un recordatorio a la hora que elijas
    /history  tus masajes anteriores
    /settings  ritmo, imágenes, país
    /language  otro idioma
    /timezone  tu hora local
    /stopreminders  sin más recordatorios
    /privacy  qué guardo
    /export  recibir tus datos
    /delete  borrar tus datos

    Un recordatorio a la hora en punto puede tardar un minuto o dos, si muchas personas eligieron la misma.

    Un masajista titulado puede enseñarte la primera vez. En EE. UU., AMTA y ABMP tienen listas.

    Soy una guía de bienestar, no consejo médico. En una emergencia, llama al { $emergency }.

command-start = Empezar, o volver a donde estábamos
command-stop = Parar al momento: manos fuera
command-help = Cómo funciona esto
command-history = Tus masajes anteriores
command-remind = Recordatorios: crear, cambiar, pausar
command-stopreminders = Sin más recordatorios
command-timezone = Tu hora local
command-settings = Ritmo, imágenes, país
command-language = Otro idioma
command-privacy = Qué guardo de ti y por cuánto tiempo
command-export = Recibir todo lo que guardo de ti
command-delete = Borrar todo lo que guardo de ti

bot-name = Knead: guía de masaje de pies
# clinical 7 ("say")
bot-description =
    Guío a personas adultas en un masaje de pies tranquilo, paso a paso. Puede ayudarte a relajarte.

    Primero van unas preguntas cortas. Después, unos cinco minutos por pie, con un botón para PARAR siempre a mano.

    Una guía general de bienestar: no es consejo médico, ni un tratamiento, ni sustituye la atención sanitaria. Si hay dudas, mejor no hacerlo.
# clinical 7 ("say")
bot-short-description = Masaje de pies tranquilo, paso a paso, para adultos. Puede ayudarte a relajarte. No es consejo médico.

unknown-command = No conozco ese comando. En /help están los que conozco.
group = Solo funciono en un chat privado, porque tus respuestas no son asunto de nadie más. Abre un chat conmigo y toca Iniciar.
# A line under the card that was open when /start came.
resume-offer = Estamos a mitad de esto. Sigue aquí, o déjalo por hoy.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = La guía ha cambiado mientras tanto, y el punto donde estábamos ya no existe. No es por nada que hayas hecho. Perdona que pregunte de nuevo.
updated-hands = <b>Manos fuera, por favor.</b> La guía ha cambiado y este paso ya no existe, así que el masaje termina aquí. No es por nada que hayas hecho.
recalled = Esta versión de la guía se ha retirado por precaución, así que terminamos aquí. No es por nada que hayas hecho.
recalled-hands = <b>Manos fuera, por favor.</b> Esta versión de la guía se ha retirado por precaución, así que el masaje termina aquí. No es por nada que hayas hecho.

## Privacidad, datos, historial

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Qué guardo</b>
    Las respuestas que marcas, solo como sí o no; tus ajustes, tus recordatorios y tu zona horaria; las horas de tus masajes y tus números de dolor. Lo que escribes se lee una vez y no se guarda.

    <b>Cuánto tiempo</b>
    Las respuestas de salud valen 30 días; después pregunto otra vez. Lo demás queda hasta que lo borres.

    <b>Tú decides</b>
    /export te envía todo en un archivo. /delete borra todo.

    Sin publicidad, y nada se vende. Telegram guarda su propia copia de este chat, que puedes borrar en Telegram.

export = Aquí está todo lo que guardo de ti.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>¿Borrar todo lo que guardo de ti?</b>
    Las respuestas, los ajustes y el historial se van para siempre.

    Si te pedí dejar descansar los pies o consultar antes a alguien, hazlo igualmente, por favor.
delete-done = Listo. Todo lo que guardaba de ti está borrado. Puedes volver cuando quieras con /start.

history = <b>Tus masajes</b>
history-streak = Días seguidos: <b>{ $streak }</b>. Un día sin masaje se perdona.
history-none = Todavía no hay ningún masaje. Toca <b>{ b-start }</b> para el primero.
history-line =
    { $date }: { $feet ->
        [both] los dos pies
        [left] pie izquierdo
        [right] pie derecho
       *[none] se paró antes de terminar un pie
    }, { $minutes } min, dolor { $before } → { $after }

## Ajustes

settings =
    <b>Ajustes</b>

    Ritmo: { $pace ->
        [hands_free] <b>manos libres</b>. Avanzo sin esperar; dame una señal de vez en cuando.
       *[mine] <b>a mi ritmo</b>. Espero a que toques.
    }
    Imágenes: { $pictures ->
        [off] <b>no</b>
       *[on] <b>sí</b>
    }
    Idioma: <b>{ $language }</b>
    País: { $country ->
        [none] <b>sin elegir</b>
       *[other] <b>{ $country }</b>
    }
    En una emergencia, llama al { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>¿Dónde estás?</b>
    Solo lo pregunto para mostrarte el número de emergencias correcto.

# Under it stands a list of languages, each by its own name.
language = <b>¿Qué idioma prefieres?</b>

# Stands where a number would: “Llama ahora al número local de emergencias.”
emergency-any = número local de emergencias (112, 911 o 999)

## Recordatorios

moment-today = hoy a las { $time }
moment-tomorrow = mañana a las { $time }
moment-day = { $date }, { $time }
rule-daily = todos los días a las { $time }
rule-weekdays = de lunes a viernes a las { $time }
rule-weekends = sábados y domingos a las { $time }
rule-days = cada { $days } a las { $time }
rule-every = cada { $n } días a las { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = una vez: { $date }, a las { $time }

# $rest: on, paused, locked, unanswered, not_now
reminders =
    <b>Tus recordatorios</b>

    { $rest ->
        [unanswered] Están en reposo, porque no supe de ti. Reactívalos cuando quieras.
        [paused] Todos están en pausa.
        [not_now] Por ahora guardan silencio: antes debe opinar un profesional de la salud.
        [locked] No hay masaje hasta <b>{ $lock_end }</b>, y hasta entonces tampoco recordatorios.
       *[on] Próximo: <b>{ $next_reminder }</b>
    }

    Toca uno para cambiarlo, o escribe uno nuevo: “de lunes a viernes 7:30”.

reminders-full = No puedo guardar más de doce recordatorios. Quita uno y habrá sitio otra vez.

reminder-ask =
    <b>¿Cuándo te lo recuerdo?</b>

    Toca una hora, o escríbela con tus palabras: “todos los días a las 9 de la noche”, “lunes, miércoles y viernes a las seis y media”, “mañana a las 8”, “en 2 horas”.

reminder-either = ¿Por la mañana, o más tarde?

reminder-confirm =
    Te lo recordaré <b>{ $rule }</b>{ $quiet_then ->
        [yes] , sin sonido, por tus horas de silencio
       *[no] { "" }
    }.

    Las próximas veces, según el reloj de { $city }:
    { $upcoming }

reminder-saved = Listo. El próximo llega <b>{ $chosen_next }</b>. Puedes cambiarlo o quitarlo cuando quieras con /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] En pausa hasta: { $chosen_until }.
        [open] En pausa hasta que lo reactives.
       *[no] { $chosen_next ->
            [none] En reposo.
           *[other] Próximo: { $chosen_next }
        }
    }

reminder-pausing =
    ¿Por cuánto tiempo? Toca, o escríbelo: “10 días”, “hasta el 3 de diciembre”.

reminder-removed = Quitado.

reminder-options =
    <b>Cómo te lo recuerdo</b>

    Horas de silencio: { $quiet ->
        [off] <b>ninguna</b>
       *[other] <b>{ $quiet }</b>. Lo que envío entonces llega sin sonido.
    }
    Si ese día ya hubo masaje: { $again ->
        [on] <b>escribo igualmente</b>
       *[off] <b>no escribo</b>
    }
    Días seguidos: { $streak_shown ->
        [on] <b>se muestran</b>
       *[off] <b>no se muestran</b>
    }
    Reloj: <b>{ $city }</b>, ahora { $clock }

reminder-quiet = ¿A qué horas no debo hacer ruido?

reminders-stopped = Sin más recordatorios. Tus horarios se guardan; con /remind vuelven cuando quieras.

# Why a time could not be used. The card asks again below.
when-hour = Esa hora no existe. Las horas van de 0 a 23.
when-minute = Ese minuto no existe. Los minutos van de 0 a 59.
when-date = Ese día no existe en el calendario.
when-far = Eso es demasiado lejos para mí. Dentro de un año, por favor.
when-none = No encuentro ninguna hora ahí. Prueba con “9 de la noche” o “21:00”.
when-unclear = No sé bien a qué hora te refieres. Prueba con “todos los días a las 21:00”.
until-unclear = No sé bien cuánto tiempo. Prueba con “10 días” o “hasta el viernes”.
when-past = Esa hora ya pasó. Elige una que esté por venir.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] ¿Unos minutos de calma para tus pies?
        [1] A tus pies les vendría bien un descanso. ¿Empezamos?
        [2] Es hora de tus pies, si te apetece.
       *[3] Un momento tranquilo, pies en alto: cuando quieras.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } días seguidos.
    }

reminder-snoozed = De acuerdo. Vuelvo <b>{ $snoozed }</b>.
reminder-skipped = Hoy no, entonces. Está bien.
reminder-done = Hace poco hubo un masaje. El próximo, { $until } como mínimo.
reminder-locked = No hay masaje hasta <b>{ $lock_end }</b>, así que dejo los recordatorios hasta entonces. Buen descanso.

# After three days without an answer, once
reminder-go-on =
    Mis últimos recordatorios quedaron sin respuesta, y está bien. ¿Sigo enviándolos?

    Si no sé nada de ti, guardo silencio. Con /remind vuelvo.
reminder-kept = Bien, sigo. ¿Empezamos ahora, o más tarde?
reminder-rested = Guardo silencio. Cuando quieras, ahí está /remind.

## Zonas horarias

zone-guess =
    { $clocks ->
        [one] <b>¿Son las { $guess } donde estás?</b>
       *[other] <b>¿Qué hora es donde estás?</b>
    }

    También puedes escribir tu ciudad, o lo que marca tu reloj.

zone-ask =
    <b>¿Qué hora es donde estás?</b>

    Escribe lo que marca tu reloj (“21:14”), o tu ciudad.
zone-locate = O comparte tu ubicación con el botón bajo el campo de texto. Guardo solo la zona horaria, no el lugar.
zone-thanks = El botón de ubicación queda guardado.
zone-set = Tu reloj: { $city }, { $clock }.
zone-several = ¿Cuál de estos?
zone-still =
    <b>¿Son las { $clock } donde estás?</b>

    No es tu hora habitual, por eso pregunto si estás de viaje.
zone-move = Tus recordatorios siguen el reloj de { $old_city }. ¿Quieres que sigan ahora el de <b>{ $city }</b>?
place-unknown = No conozco ese lugar. Prueba con una ciudad más grande cercana, o escribe lo que marca tu reloj.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Botones: recordatorios

b-my-reminders = Recordatorios
b-new-one = Nuevo recordatorio
b-pause-all = Pausar todos
b-resume-all = Reactivar todos
b-options = Horas de silencio y más
b-every-day = Todos los días
b-weekdays = De lunes a viernes
b-weekends = Fin de semana
b-save = Guardar
b-other-time = Otra hora
b-other-zone = Otro lugar
b-change = Cambiar
b-pause-it = Pausar
b-resume-it = Reactivar
b-remove = Quitar
b-pause-3-days = 3 días
b-pause-week = Una semana
b-pause-open = Hasta que yo diga
b-quiet = Horas de silencio
b-again-today = También tras un masaje
b-streak = Días seguidos
b-time-zone = Zona horaria
b-quiet-night = De 22 a 7 h
b-quiet-long = De 21 a 8 h
b-quiet-off = Sin horas de silencio
b-snooze-10 = En 10 min
b-snooze-30 = En 30 min
b-snooze-2-hours = En 2 horas
b-skip-today = Hoy no
b-keep-on = Sí, sigue
b-pause-all-week = Una semana de pausa
b-elsewhere = En otro lugar
b-still-here = Sí
b-move-them = Sí, que me sigan
b-leave-them = Dejarlos así
b-locate = 📍 Compartir mi ubicación

## Botones: generales

b-start = Empezar
b-begin = Comenzar
b-next = Siguiente
b-back = Atrás
b-repeat = Otra vez
b-skip = Saltar
b-pause = Pausa
b-resume = Seguir
b-quit = Ahora no
b-leave = Dejarlo aquí
b-finish = Terminar
b-enough = Basta por hoy
b-understood = Entiendo
b-done = Listo
b-none = Nada de esto
b-what = ¿Qué significa esto?
b-close-what = Volver a las preguntas
b-unsure = No lo sé
b-not-sure = No lo sé
b-yes = Sí
b-no = No
b-history = Historial
b-settings = Ajustes
b-help = Ayuda
b-close = Cerrar
b-pace = Cambiar el ritmo
b-pictures = Imágenes sí o no
b-country = País
b-language = Idioma
b-country-other = Otro país
b-stay = Conservar mis datos
b-erase = Borrar mis datos
b-delete-all = Borrar todo

## Botones: durante el masaje

b-hurts = Duele
b-sharp = 🛑 Dolor agudo – parar
b-fine = Va bien
b-better = Mejor
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = PARAR
b-circles = Círculos con pulgares
b-knuckles = Nudillos
b-thumbs = Presión con pulgares

## Pantalla 0: quién. Cada vez, un toque

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Antes de empezar</b>

    1. Todas las personas que participan son adultas: 18 años o más.
    2. Todas tienen la mente clara: sin alcohol y sin medicinas que den sueño.
    3. Los pies son tuyos, o la persona a quien pertenecen está aquí, despierta, y dice que sí.

    ¿Es así?
b-adult = Sí a las tres
b-not-quite = No del todo

who-not = No hay problema. ¿Qué es lo que no encaja?
b-under-18 = Alguien es menor de 18
b-not-willing = Falta el sí de esa persona
b-drowsy = Alcohol, o medicina da sueño

## Pantalla 1: ahora mismo. Cada vez

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Ahora mismo</b>
    ¿Le pasa algo de esto a la persona de quien son los pies? Marca lo que corresponda. Si no lo sabes, cuenta como sí: márcalo.

# clinical 2.3 row 1.1
box-chest = Dolor de pecho, falta de aire, desmayo, corazón acelerado
what-chest = Dolor u opresión en el pecho, cuesta respirar, tos con sangre, desmayo, o un corazón que va muy rápido sin motivo.

# clinical 2.3 row 1.2
box-cold-leg = Pie o pierna de pronto fríos, pálidos, azules, dormidos
what-cold-leg = Llegó de golpe: un pie o una pierna se puso frío, pálido, azul o con manchas, perdió la sensibilidad o no se mueve. En piel oscura, mira las plantas y las uñas, y busca un tono gris.

# clinical 2.3 row 1.3
box-one-leg = Una pierna o pie con hinchazón, dolor o calor nuevos
what-one-leg = Solo un lado, y nuevo: hinchazón, dolor, calor, piel roja o más oscura, o una vena dura y dolorida. En piel oscura, la mancha puede verse más oscura o brillante, en vez de roja.

# clinical 2.3 rows 1.4, 1.5
box-infection = Piel caliente, roja o más oscura; pus, o fiebre
what-infection = Piel del pie o la pierna caliente, hinchada y dolorida; pus; o fiebre, escalofríos y malestar. En piel oscura, busca manchas más oscuras o brillantes.

# clinical 2.3 row 1.6
box-injury = Lesión nueva: no puede apoyarlo, o se oyó un chasquido
what-injury = El pie no aguanta el peso, tiene una forma rara, o algo crujió o dio un chasquido.

# clinical 2.3 row 1.7
box-preeclampsia = Embarazo o parto reciente, e hinchazón o dolor de cabeza
what-preeclampsia = Embarazo, o un parto en las últimas seis semanas, y ahora hinchazón repentina de cara, manos o pies, un dolor de cabeza fuerte, o manchas ante los ojos.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Piel caliente, pus o fiebre</b>
    ¿Qué se parece más? En piel oscura, busca manchas más oscuras o brillantes.
b-infection-severe = Avanza rápido, o muy mal
b-infection-skin = Piel caliente que duele, o pus
b-fever-only = Solo fiebre o escalofríos

## Pantalla 2: los pies hoy. Cada vez

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Los pies hoy</b>
    Mira los dos. Marca lo que encuentres en cualquiera de ellos. Si no lo sabes, cuenta como sí: márcalo.

# clinical 2.3 row 2.1
box-broken-skin = Piel abierta: corte, llaga, quemadura, ampolla, puntos
what-broken-skin = Cualquier sitio donde la piel está abierta, con ampolla, sangre, puntos o costra. Mira también entre los dedos.

# clinical 2.3 row 2.2
box-rash = Sarpullido, pie de atleta, verruga
what-rash = Piel que pica o se pela entre los dedos, un sarpullido o una verruga. Pueden pasar de una piel a otra.

# clinical 2.3 row 2.3
box-hot-joint = Una articulación caliente, hinchada y muy dolorida
what-hot-joint = Una articulación de un dedo o del tobillo que está caliente, hinchada y duele al tocarla, como en una crisis de gota o de artritis.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Esguince reciente, hueso roto, alguna operación del pie
what-injuries = Un esguince, golpe o tirón en los últimos tres días; un hueso que está o puede estar roto; o una operación de pie o tobillo en cualquier momento de tu vida.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Hinchazón, bulto, moretón, callo o uña que duele
what-lumps = Hinchazón que no te explicas, o un sitio que duele al tocarlo: un callo, una uña encarnada, un moretón o un bulto.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Ya duele mucho, o duele el talón
what-sore-already = Dolor de 7 de 10 o más, dolor desde hace dos semanas sin motivo conocido, o un talón que duele en los primeros pasos.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>¿Qué pie es?</b>
    { $about ->
        [broken_skin] La piel abierta, llaga, quemadura o ampolla.
        [rash] El sarpullido o la verruga. No compartas la toalla, y muéstralo en una farmacia o a un médico.
        [hot_joint] La articulación caliente e hinchada.
        [sprain] El esguince o golpe.
       *[other] Lo que marcaste.
    } Ese pie descansa hoy; si no lo sabes, cuentan los dos.
b-left = Izquierdo
b-right = Derecho
b-both = Los dos

# clinical 2.3 row 2.3
hot-joint =
    <b>La articulación caliente</b>
    ¿Hay también fiebre, va a peor, o sientes malestar o náuseas?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Lesión u operación</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
box-sprain = Esguince, golpe o tirón en los últimos 3 días
what-sprain = Un pie o un tobillo se torció, se golpeó o sufrió un tirón en los últimos tres días.
box-fracture = Un hueso roto, o que puede estarlo
what-fracture = Un hueso roto del pie o tobillo que aún se está soldando, o una lesión de la que nadie está seguro todavía.
box-foot-surgery = Una operación de pie o tobillo, alguna vez
what-foot-surgery = Cualquier cirugía de pie o tobillo, por mucho tiempo que haga, o metal que quedó dentro.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Hinchazón o un sitio que duele</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
# clinical 2.3 rows 1.4, 2.7
box-pus = Pus, mal olor o una mancha
what-pus = Líquido amarillo o turbio de una uña, callo o llaga, mal olor, o una mancha en el calcetín.
# clinical 2.3 row 1.3
box-one-sided = Hinchazón en un solo lado
what-one-sided = Un pie, tobillo o pantorrilla está desde hace poco más grande que el otro.
# clinical 2.3 row 2.6
box-swelling-both = Hinchazón en los dos pies, sin motivo conocido
what-swelling-both = Los dos pies o tobillos están hinchados, o los calcetines dejan marcas hondas, y no sabes por qué.
# clinical 2.3 row 2.7
box-sore-spot = Un callo, uña, moretón o bulto que duele
what-sore-spot = Un solo sitio que duele al tocarlo. Dejo fuera esa parte del pie.

# clinical 2.3 row 2.7
which-spot = ¿Dónde está el sitio que duele? Esa parte queda fuera hoy.
b-toes = Dedos
b-sole = Planta o talón
b-ankle = Parte de atrás del tobillo
b-top = Empeine

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Dolor antes de empezar</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
box-strong-pain = 7 de 10 o más
what-strong-pain = En una escala donde 0 es nada de dolor y 10 es el peor que puedas imaginar.
box-unexplained-pain = Dolor desde hace dos semanas, sin motivo conocido
what-unexplained-pain = El pie duele desde hace dos semanas o más y nadie ha averiguado por qué.
box-heel-pain = Dolor de talón, sobre todo en los primeros pasos
what-heel-pain = Un talón que duele, a menudo al levantarse o tras estar sentado. No hago presión fuerte en ese sitio.

## Pantallas 3 y 4: se recuerdan 30 días

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>¿Ha cambiado algo?</b>
    Aún tengo tus respuestas sobre sensibilidad, sangre y salud general.

    Piensa en pies dormidos, medicinas, enfermedad, operación, embarazo, viaje largo o días en cama, si son nuevos.
b-nothing-changed = No ha cambiado nada
b-something-changed = Algo ha cambiado

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Sensibilidad y sangre</b>
    Marca lo que corresponda, ahora o en el pasado. Si no lo sabes, cuenta como sí: márcalo.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Algún coágulo; o hace poco cirugía, yeso, viaje largo
what-clot = Un coágulo en una pierna o un pulmón en cualquier momento, sangre que coagula con demasiada facilidad o, en las últimas seis semanas, cirugía, un yeso, días en cama o un viaje largo.

# clinical 2.3 row 3.1
box-diabetes = Diabetes
what-diabetes = De cualquier tipo, también si está bien controlada. Siguen unas preguntas más.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Pies dormidos, con hormigueo o ardor
what-numbness = Menos sensibilidad que antes, hormigueo o ardor, por cualquier causa: nervios, espalda, quimioterapia, alcohol. Mi guía se apoya en lo que sientes.

# clinical 2.3 row 3.4
box-poor-circulation = Poca circulación en las piernas
what-poor-circulation = Alguien te lo dijo, las pantorrillas duelen al caminar, o un pie duele en reposo por la noche.

# clinical 2.3 row 3.6
box-thinner = Anticoagulante, o problema de sangrado
what-thinner = Medicinas como warfarina, apixabán o heparina, plaquetas bajas, o moretones y sangrados que salen con demasiada facilidad. Toma tus medicinas como te indicaron.

# clinical 2.3 row 3.7
box-veins = Venas abultadas en el pie o el tobillo
what-veins = Venas que sobresalen como cuerdas o nudos. Ahí no van las manos.

# clinical 2.3 row 3.1
diabetes =
    <b>Sobre la diabetes</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
box-diabetes-numb = Pies dormidos, con hormigueo o ardor
what-diabetes-numb = Cualquier pérdida de sensibilidad, hormigueo o ardor en los pies, ahora o a ratos.
box-diabetes-past = Úlcera, dedo perdido o cambio de forma, alguna vez
what-diabetes-past = Una úlcera del pie, una amputación o un pie que cambió de forma (pie de Charcot), en cualquier momento.
box-diabetes-unchecked = Sin revisión de pies en los últimos 12 meses
what-diabetes-unchecked = Alguien de enfermería, medicina o podología mira los pies y comprueba su sensibilidad, normalmente una vez al año.

# clinical 2.3 row 3.2
charcot = Compara los pies. ¿Hay uno más caliente, más rojo u oscuro, más hinchado, o que cambia de forma, incluso sin dolor? En piel oscura, busca manchas más oscuras o brillantes.

# clinical 2.3 row 3.4
circulation = ¿Duele un pie en reposo o por la noche, y eso es nuevo o va a peor?

# clinical 2.3 row 3.7
veins = ¿Alguna de esas venas está dura, caliente o dolorida?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Salud y comodidad</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí: márcalo.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Embarazo, o un parto en las últimas 6 semanas
what-pregnant = Sea cual sea la semana, y tras cualquier tipo de parto. Antes hay que hablarlo con la matrona o partera.

# clinical 2.3 row 4.2
box-cancer = Cáncer ahora, o en tratamiento
what-cancer = Cualquier cáncer ahora o en seguimiento, cáncer en un hueso, o radioterapia en una pierna.

# clinical 2.3 row 4.3
box-organs = Fallo del corazón o los riñones, linfedema
what-organs = Un corazón débil, riñones que fallan, un problema de corazón que nadie controla, o hinchazón duradera del sistema linfático.

# clinical 2.3 row 4.4
box-bones = Huesos frágiles, o corticoides por mucho tiempo
what-bones = Osteoporosis, un hueso que se rompió con un golpe pequeño, corticoides durante meses o, hace poco, un antibiótico como ciprofloxacino o levofloxacino.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Alergia: frutos secos, nueces, coco, perfume, cremas
# clinical 2.3 row 4.5
what-allergy = Cualquier reacción a frutos secos o nueces, coco, perfume o algo que te pones en la piel. El masaje sigue siendo posible; entonces dejo fuera esos aceites.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Poco equilibrio; cadera, rodilla o espalda; marcapasos
what-balance = Caídas o pasos inseguros, una articulación que impide llegar al pie o cruzar la pierna, una prótesis de cadera, o un implante electrónico.

# clinical 2.3 row 4.4
bones =
    <b>Huesos y corticoides</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
box-bones-severe = Huesos muy frágiles, o uno que se rompió fácilmente
what-bones-severe = Alguien dijo que era grave, o un hueso se rompió con un golpe pequeño o sin golpe.
box-bones-thin = Huesos frágiles, sin nada roto
what-bones-thin = Osteoporosis, o pérdida de hueso vista en una prueba, sin fractura.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Corticoides durante meses
what-steroids = Pastillas o inyecciones como la prednisolona, durante mucho tiempo. Huesos y tendones pueden estar entonces más delicados. Marca esto también si hace poco tomaste ciprofloxacino, levofloxacino o parecidos.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Moverse y sentarse</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí.
# clinical 2.3 row 4.7
box-hip-precautions = Indicación de no doblar ni cruzar una cadera
what-hip-precautions = Tras una operación de cadera puede que te hayan dicho que no cruces las piernas ni dobles la cadera más allá del ángulo recto.
# clinical 2.3 row 4.7
box-no-crossing = No puede cruzar una pierna sobre la otra
what-no-crossing = Una cadera, rodilla o espalda rígida o dolorida. Ofrezco otras formas de sentarse.
# clinical 2.3 row 4.6
box-unsteady = Poco equilibrio, o una caída hace poco
what-unsteady = A veces te tambaleas, hubo una caída en los últimos meses, o vives sin compañía y con pocas fuerzas. Todo se hace en posición sentada.
# clinical 2.3 row 4.8
box-pacemaker = Marcapasos o implante electrónico
what-pacemaker = Cualquier cosa dentro del cuerpo que funciona con pila. Esta guía usa solo las manos; deja lejos los masajeadores eléctricos.

## La revisión de los pies

# clinical 4 (foot check), 8 row 40
look =
    <b>Una mirada antes del primer toque</b>
    Buena luz; un espejo o ayuda para ver las plantas. Compara izquierda y derecha:

    • <b>Piel</b>: empeines, plantas, talones y entre todos los dedos. ¿Cortes, llagas, ampollas, piel húmeda o que se pela?
    • <b>Uñas y durezas</b>: ¿borde dolorido, pus, color debajo?
    • <b>Color</b>: ¿rojo o más oscuro, pálido, azul? En piel oscura, busca manchas más oscuras o brillantes.
    • <b>Calor</b>: con el dorso de la mano, el mismo sitio en cada uno.
    • <b>Forma</b>: ¿hinchazón, marcas hondas del calcetín, algún cambio?

    ¿Los dos pies se ven y se sienten como siempre?
b-looks-fine = Los dos se ven bien
b-found-something = Encontré algo

## Qué significan las respuestas

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Hoy no</b>

    { $reason ->
        [under_18] Esta guía es solo para personas adultas. Vuelve, por favor, cuando todas las que participan tengan 18 años o más.
        [not_willing] Un masaje necesita un sí claro de la persona de quien son los pies, despierta y presente. Vuelve cuando le apetezca; un no también es una buena respuesta.
        [drowsy] Hay que poder sentir con claridad cuándo algo es demasiado. Vuelve otro día, con descanso y la mente clara. Sigue tomando tus medicinas como te indicaron.
        [fever] Con fiebre, primero va el descanso. Vuelve cuando lleves uno o dos días sintiéndote bien. ¿Vas a peor? Por favor, contacta con un médico.
        [feet_out] Los dos pies necesitan descanso por ahora. Vuelve cuando la piel y las articulaciones se hayan calmado. En una farmacia, un podólogo o un médico pueden decirte más.
       *[other] Deja descansar los pies por ahora y vuelve otro día. Si algo te preocupa, pregunta a un médico o podólogo.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Primero alguien que te conozca</b>

    Hoy esta guía no es para ti. Algo que respondiste conviene hablarlo antes con un profesional que conozca el caso: de medicina, enfermería, obstetricia (matrona o partera) o podología.

    Puedes preguntar: “¿Puedo recibir un masaje de pies suave en casa?”

    Si la respuesta es sí, vuelve y dímelo. La versión suave queda entonces abierta 30 días: presión ligera y algunas cosas fuera.

b-clinician-ok = Un profesional dice que sí

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Hoy, con suavidad</b>

    • { $foot ->
        [left] Solo el pie izquierdo
        [right] Solo el pie derecho
       *[both] Los dos pies
    }
    • Presión: { $cap ->
        [1] como extender crema sobre una quemadura de sol, no más
       *[2] como ponerse crema de manos, no más
    }
    • Solo círculos con los pulgares: sin nudillos y sin presionar{ $zones ->
        [none] {""}
       *[other] {""}
            • Queda fuera: { $zones }
    }{ $heel ->
        [yes] {""}
            • Sin presión fuerte en el punto del talón que duele. ¿No mejora en dos semanas? Pregunta a un médico.
       *[no] {""}
    }
    • Las manos no tocan venas abultadas ni sitios que duelen
zone-toes = los dedos
zone-sole = la planta
zone-ankle = la parte de atrás del tobillo
zone-top = el empeine

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Llama ahora a tu maternidad o a tu matrona o partera, de día o de noche.
        [injury] Ve hoy, por favor, a un centro de urgencias o a emergencias de un hospital.
        [popped] Ve hoy, por favor, a un centro de urgencias o a emergencias de un hospital.
        [broken_skin] Llama hoy, por favor, a tu equipo de podología o a un médico.
        [skin_now] Llama hoy, por favor, a tu equipo de podología o a un médico.
        [charcot] Llama hoy, por favor, a tu equipo de podología o a un médico.
       *[other] Habla hoy, por favor, con un médico.
    }</b>

    { $reason ->
        [one_leg] Una pierna con hinchazón, dolor, calor o color oscuro nuevos debe verse el mismo día. No la frotes ni la presiones.
        [calf] Una pantorrilla dolorida, hinchada o caliente debe verse el mismo día. No la frotes ni la presiones.
        [infection] La piel caliente, hinchada y dolorida, o el pus, debe verla el mismo día un médico o un centro de urgencias.
        [numb_later] La falta de sensibilidad, el hormigueo o la debilidad que no se han ido deben revisarse hoy.
        [spreading] Un color que se extiende, la fiebre o una llaga abierta debe verlos el mismo día un médico o un centro de urgencias. En piel oscura, la mancha puede verse más oscura o brillante.
        [injury] No apoyes el peso en el pie hasta que alguien lo haya revisado.
        [popped] No apoyes el peso en el pie hasta que alguien lo haya revisado.
        [preeclampsia] Cuéntales lo de la hinchazón, el dolor de cabeza o las manchas ante los ojos. Quieren saberlo, también de noche.
        [pus] El pus o el mal olor debe verlo el mismo día un médico o un podólogo. No lo cortes ni lo aprietes por tu cuenta, por favor.
        [hot_joint_ill] Una articulación caliente e hinchada junto con malestar debe verse el mismo día. Déjala en reposo y sin presión.
        [charcot] Un pie más caliente, más rojo u oscuro, hinchado o que cambia de forma debe verse el mismo día, incluso sin dolor. No apoyes el peso en él.
        [rest_pain] Un dolor de pie nuevo o que crece, en reposo o por la noche, debe revisarse hoy.
        [sore_vein] Una vena dura, caliente o dolorida debe revisarse hoy. No la frotes ni la presiones.
        [broken_skin] Con diabetes, menos sensibilidad o poca circulación, la piel abierta debe verse en el plazo de un día. Cúbrela con un apósito limpio y no apoyes el peso en ella. ¿Está cerrado? Usa la línea fuera de horario.
        [skin_now] Con diabetes, menos sensibilidad o poca circulación, la piel abierta debe verse en el plazo de un día. Lávala con suavidad, cúbrela con un apósito limpio y no apoyes el peso en ella. ¿Está cerrado? Usa la línea fuera de horario.
       *[other] Lo que me has contado debe verlo el mismo día un médico o un centro de urgencias.
    }

    Hoy esta guía no es para ti.

    <b>Llama al { $emergency }</b> si hay dolor de pecho, dificultad para respirar o desmayo, si un pie se pone frío, pálido o azul, o si de pronto te sientes muy mal.{ $oil ->
        [none] {""}
       *[other] {""}

            Antes de ponerte de pie: limpia la crema; después, calcetines antideslizantes o zapatos.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Llama ahora al { $emergency }.</b>

    { $reason ->
        [chest] Di: dolor de pecho, dificultad para respirar, desmayo o corazón acelerado.
        [cold_leg] Di: un pie o una pierna se ha puesto frío, pálido, azul o sin sensibilidad. Déjalo como está: sin frotar y sin dar calor.
        [cold_now] Di: un pie se ha puesto frío, pálido o azul. Déjalo como está: sin frotar y sin dar calor.
        [infection_severe] Di: piel caliente e hinchada que avanza rápido, o alguien que está muy mal o confuso.
        [danger_sign] Di lo que notas: pecho, respiración, desmayo, cara hinchada, un pie frío o azul, o un pie que no se mueve o no aguanta el peso.
       *[other] Di lo que notas y dónde estás.
    }

    Siéntate o acuéstate. Si hay alguien cerca, pídele que se quede contigo. Por favor, no conduzcas ni manejes tú.

b-getting-help = Estoy pidiendo ayuda

# clinical 8 row 19
clinician =
    <b>Primero, un profesional de la salud</b>

    Después de lo que pasó la última vez, el próximo masaje espera hasta que un profesional que conozca el caso (medicina, enfermería, matrona o partera, podología) haya dicho que un masaje de pies suave está bien.

    ¿Ya lo dijo? Entonces dímelo abajo. Si no, deja descansar los pies, y cuídate.

# clinical 8 row 19
locked =
    <b>Los pies están descansando</b>

    Después de la última vez necesitan más tiempo. Próximo masaje: <b>{ $until }</b>, si para entonces no duele nada.

    ¿Aún duele, o va a peor? Por favor, pregunta a un médico o podólogo.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Primero, un poco de descanso</b>

    Un masaje al día es suficiente. Próximo masaje: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Ya pasó un buen rato</b>

    Tus respuestas tienen más de una hora, así que pregunto otra vez antes de poner las manos. Es rápido.

## Preparación

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>¿Cuánto duelen los pies ahora?</b>
    0 es nada, 10 es lo peor que puedas imaginar.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>¿Cómo quieres sentarte?</b>
    Elige lo más cómodo para caderas, rodillas y espalda.
b-figure-four = Tobillo sobre el otro muslo
b-stool = Pie en un taburete
b-bed = En la cama o el sofá
b-floor = En el suelo
b-partner = Me lo hace otra persona

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Siéntate en una silla o en la cama. Pon un tobillo sobre el muslo contrario, con la planta mirando hacia ti.

    ¿Calambre, dolor de cadera o rodilla, u hormigueo en esa pierna? Bájala y elige otra forma de sentarte.
# clinical 5 (b)
sit-stool =
    Siéntate en una silla firme. Pon un pie en un taburete o en otra silla, con la rodilla un poco doblada, e inclínate hacia delante.

    Si la espalda o la cadera se quejan, elige otra forma de sentarte.
# clinical 5 (c)
sit-bed =
    Siéntate en la cama o el sofá con la espalda apoyada. Dobla una rodilla y apoya ese pie plano junto a la otra rodilla.

    Si se quejan la cadera, la rodilla o la espalda, elige otra forma de sentarte.
# clinical 5 (d)
sit-floor =
    Siéntate sobre una colchoneta o alfombra, con la espalda contra la pared y un pie cerca de ti. Comprueba antes que puedes levantarte con facilidad.

    Si hay calambre u hormigueo, elige otra forma de sentarte.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Decide la persona de quien son los pies.</b> Tiene el teléfono, o responde en voz alta.

    • Acuerden una palabra para parar.
    • Quien da: manos limpias y tibias, uñas cortas, sin anillos. Siempre por debajo de los huesos del tobillo, salvo al estirar el talón.
    • Quien recibe: espalda recostada, piernas apoyadas. ¿Indicación de proteger una cadera? Mantenla abierta, nunca doblada más allá del ángulo recto.
    • Quien da: en cada paso pregunta: “¿Es demasiado?” Para si la otra persona retira el pie, se queda callada o se duerme.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>¿Algo para que las manos se deslicen?</b>
    Lávate las manos y quítate los anillos. Mejor algo sencillo y sin perfume: entre un guisante (arveja) y una uva por pie. Nada entre los dedos, nada en piel abierta.

    ¿Es nuevo para tu piel? Prueba un poco en el antebrazo y espera un día; hoy usa las manos secas.
b-plain = Crema sencilla
b-coconut = Aceite de coco
b-argan = Aceite de argán
b-dry = Manos secas

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Todo a punto</b>
    Apoya el teléfono donde lo veas, con una toalla a mano.

    • Nunca debe doler. Si duele, toca <b>{ b-hurts }</b>: vamos más suave.
    • ¿Es agudo o raro? Toca <b>{ b-stop-key }</b>. Siempre está ahí.
    • También puedes escribir.

    Unos cinco minutos por pie. Respira con calma.

## El masaje: cada paso con manos tiene su texto, su razón (.why) y su nombre corto (.name)

# clinical 5 (settle: level 1)
settle =
    Rodea con las manos el pie { $side ->
        [left] izquierdo
       *[right] derecho
    } y mantenlas ahí una o dos respiraciones. Después acaricia despacio de los dedos al tobillo, con suavidad, repartiendo la crema si la usas.
    .why = Le da tiempo al pie para acostumbrarse al contacto.
    .name = Primer contacto

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull =
    Sujeta el tobillo { $side ->
        [left] izquierdo
       *[right] derecho
    } por delante con una mano. Con el pulgar y el índice de la otra, toma la parte de atrás del tobillo y desliza despacio hacia el talón, unas cinco veces. Sin girar. Si ese tendón duele, toca { b-skip }.
    .why = Busca aflojar la parte de atrás del talón, a menudo tensa por el ejercicio, estar de pie o los tacones.
    .name = Estirar el talón

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Cierra la mano sin apretar. Amasa despacio con los nudillos la planta del pie { $side ->
            [left] izquierdo
           *[right] derecho
        }, desde el talón hacia los dedos. Evita cualquier sitio que duela.
        [thumbs] Sujeta el pie { $side ->
            [left] izquierdo
           *[right] derecho
        } con las dos manos, los pulgares en la planta. Presiona recto contando despacio hasta tres, suelta y avanza el ancho de un pulgar. Ve del talón hasta justo debajo de los dedos.
       *[circles] Haz círculos pequeños y lentos con los pulgares en la planta del pie { $side ->
            [left] izquierdo
           *[right] derecho
        }. Empieza en el talón, llega a la base de un dedo y empieza de nuevo hacia el siguiente dedo.
    }
    .why =
        { $way ->
            [knuckles] Los nudillos abarcan más planta y descansan los pulgares.
            [thumbs] Las presiones cortas y rectas buscan aflojar los puntos tensos.
           *[circles] Así le llega el turno a toda la planta, línea por línea.
        }
    .name = Planta

# clinical 1 row 28, 5 (step 4: level 1)
toes =
    Toma un dedo del pie { $side ->
        [left] izquierdo
       *[right] derecho
    } por la base, con suavidad. Gíralo en tres círculos pequeños hacia cada lado; después, el siguiente. Deja fuera un dedo caliente, hinchado, con prótesis o fijado.
    .why = Los círculos suaves buscan que los dedos se suelten; no hace falta tirar.
    .name = Dedos

# clinical 5 (close)
close =
    Acaricia todo el pie { $side ->
        [left] izquierdo
       *[right] derecho
    } con las manos planas, de los dedos al tobillo, cada vez más lento y más suave. Al final deja reposar las manos sobre él, y suelta.
    .why = Un final tranquilo puede ayudarte a relajarte.
    .name = Caricias finales

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = pie terminado

# clinical 1 row 29, 8 row 27
switch =
    <b>Un pie está listo.</b>
    Ponlo sobre una toalla, respira y cambia de pierna. No te levantes: los pies con crema resbalan.

    El otro pie empieza suave otra vez.

## Marcos de una tarjeta con manos

foot-line =
    Pie { $side ->
        [left] izquierdo
       *[right] derecho
    }, paso { $step } de { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] como extender crema sobre una quemadura de sol
        [2] como ponerse crema de manos
       *[3] como apretar un melocotón (durazno) maduro sin magullarlo
    }
time-left = Quedan unos { $seconds } s
time-up = Se acabó el tiempo. Sigue cuando quieras.

## Líneas de estado bajo una tarjeta con manos

# clinical 3.3
status-eased = Gracias por decirlo. Ahora, un nivel más suave.
# clinical 3.2
status-eased-number = Gracias, anotado.
# clinical 3.1 (tickle)
status-tickle = Más lento, con la mano más plana. No hace falta apretar más.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Un poco más firme. Debe seguir siendo agradable.
# clinical 3.3, 8 row 8
status-harder-ask = Primero dime: ¿cómo se siente tal como está?
# clinical 3.3, 8 row 5
status-harder-no = Antes dolió, así que hoy seguimos suave.
# clinical 3.3, 8 row 6
status-harder-most = Más firme que esto no vamos aquí.
status-fine = Bien. Sigue así.
# clinical 3.3 (ask at the start and every 60 s)
status-check = ¿Cómo se siente?
status-again = Otra vez, desde el principio de este paso.
# clinical 8 row 11
status-skipped = Queda fuera por hoy.
status-skipped-hurt = Gracias por decirlo. Hoy dejamos fuera ese paso.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Lamento que duela. Deja ese pie en paz por ahora. Si es agudo o raro, di “dolor agudo”.
status-tap = Elige uno de los botones, por favor.
status-same = No hay nada a lo que volver.
status-hands-free = Manos libres: avanzo sin esperar. Un toque o una palabra de vez en cuando me dice que todo va bien.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Entendí: { $heard ->
        [hurts] duele
        [fine] va bien
        [harder] más firme
        [tickle] hace cosquillas
        [back] atrás
        [repeat] otra vez
        [skip] dejar esto fuera
        [resume] seguir
       *[next] siguiente
    }.
b-meant = No, quise decir otra cosa

## Avisos: mensajes cortos que llaman la atención

cue-check = ¿Cómo se siente?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Se acabó el tiempo. ¿Cómo se siente? Sigue: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = Vamos al siguiente paso.

## Pausa, descanso, final temprano

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Manos fuera</b>

    { $why ->
        [silence] No he sabido de ti, así que hacemos pausa. ¿Todo bien?
        [unclear] No sé si entendí bien, así que manos fuera un momento. Elige abajo, por favor.
        [restart] Me fui un momento. ¡Perdón! ¿Cómo están los pies?
        [reading] Lee con calma. Los pies pueden descansar.
        [media] Eso no puedo verlo ni escucharlo, así que manos fuera un momento. Elige abajo, por favor.
        [sore] Si duele, es una buena razón para descansar un momento.
       *[asked] Tómate tu tiempo. Los pies pueden descansar.
    }

    Toca <b>{ b-resume }</b> cuando te parezca bien.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Manos fuera 15 segundos</b>
    Deja descansar el pie y respira. Después pregunto otra vez.

    Si seguimos, será más suave: { pressure }.
# clinical 3.2
resting-ask =
    <b>¿Cuánto duele ahora?</b>
    0 es nada, 10 es lo peor que puedas imaginar.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Manos fuera. Esto es todo por hoy.</b>

    { $why ->
        [silence] Hace un rato que no sé de ti. Espero que haya sido agradable.
        [hurts] Dolió algunas veces, e hiciste bien en decirlo. Deja descansar los pies. Si este dolor es nuevo, pregunta a un profesional de la salud.
        [time] Se cumplió todo el tiempo. Bien hecho.
       *[skips] Hemos dejado fuera bastantes pasos por un día, y está bien.
    }

keyboard-on = { b-stop-key } está siempre a mano, bajo el campo de texto.
keyboard-off = El masaje terminó. El botón { b-stop-key } queda guardado.
media-idle = Solo puedo leer palabras y toques. Usa un botón o escribe, por favor.

toast-stale = Ese botón es de una tarjeta anterior.
toast-stopped = Parado. Manos fuera, pie abajo.

## Después de parar

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>PARADO. Manos fuera. Pie abajo.</b>

    Bien hecho por decirlo. ¿Hubo dolor?
b-sharp-or-strange = Agudo o raro
b-just-sore = Solo molestia
b-no-pain = Sin dolor, solo paro

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Llama ahora al { $emergency } si hay dolor de pecho, dificultad para respirar, desmayo o cara hinchada.</b>

            🛑 <b>PARA. Manos fuera. Pie abajo.</b> ¿Solo mareo? Recuéstate.
        [vessel]
            <b>Llama ahora al { $emergency } si un pie está frío, pálido, azul o con manchas.</b>

            🛑 <b>PARA. Manos fuera. Pie abajo.</b> Sin frotar.
        [nerve]
            🛑 <b>PARA. Manos fuera. Pie abajo.</b>

            Pie dormido u hormigueo significa: hoy no más.
        [tissue]
            🛑 <b>PARA. Manos fuera. Pie abajo.</b>

            Por ahora no apoyes el peso en él.
        [stop] 🛑 <b>PARA. Manos fuera. Pie abajo.</b>
       *[pain]
            🛑 <b>PARA. Manos fuera. Pie abajo.</b>

            Hiciste bien en parar.
    }

    <b>¿Está pasando algo de esto?</b>
    • dolor de pecho, falta de aire, desmayo
    • cara o labios hinchados
    • un pie frío, pálido o azul
    • un pie que no puedes mover o apoyar
b-danger-sign = Sí, algo de esto
b-no-danger = No, nada de esto

# clinical 3.4 point 3
stop-look =
    <b>Mira los dos pies</b>
    Compara color, calor e hinchazón. Mueve los dedos. Toca cada pie con suavidad: ¿lo sientes? En piel oscura, busca manchas más oscuras, grises o brillantes.

    Marca lo que encuentres. Si no lo sabes, cuenta como sí.
# clinical 3.1 (vessel)
box-cold-now = Un pie está frío, pálido o azul
what-cold-now = Claramente más frío que el otro, o pálido, azul, gris o con manchas. En piel oscura, mira las plantas y las uñas.
# clinical 3.1 (tissue)
box-popped = Un chasquido, o no aguanta el peso
what-popped = Algo crujió, tronó o dio un chasquido con dolor, o no puedes apoyarte en ese pie.
# clinical 3.1 (nerve)
box-numb-now = Dormido, hormigueo, débil, o los dedos no se mueven
what-numb-now = Menos sensibilidad de lo normal, hormigueo, una sensación eléctrica, o dedos que no se mueven.
# clinical 3.1 (tissue)
box-bruised = Un moretón o hinchazón nuevos
what-bruised = Un sitio que se hinchó o cambió de color desde que las manos estuvieron ahí. En piel oscura, un moretón puede verse como una mancha más oscura o morada.
# clinical 3.1 (tissue)
box-skin-now = La piel está abierta, sangra o tiene ampollas
what-skin-now = Cualquier sitio abierto, rasgado, que sangra o con ampolla, también entre los dedos.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Sarpullido o picor donde estuvo la crema
what-rash-now = Granitos, ronchas, o piel que pica y arde donde hubo crema o aceite. En piel oscura puede verse más oscuro, o quizá solo lo sientas.

# clinical 3.4 point 4
stop-calf = Ahora las pantorrillas. Sin frotar: ¿alguna está dolorida, hinchada o caliente?

# clinical 3.4 point 5
stop-pain-now =
    <b>¿Cuánto duele ahora?</b>
    0 es nada, 10 es lo peor que puedas imaginar.
stop-resting =
    <b>Descansa 10 minutos</b>
    Con el pie en alto, si te alivia. No hay nada que hacer, solo respirar. Preguntaré una vez más.

    ¿Va a peor? Llama a un médico, o al { $emergency } si te asusta.
stop-pain-again =
    <b>Han pasado diez minutos.</b>
    ¿Cuánto duele ahora, de 0 a 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Deja descansar el pie, y no toques ese sitio.</b>
            Si el dolor sigue o vuelve, díselo a un médico o podólogo. Llama al <b>{ $emergency }</b> si hay dolor de pecho, dificultad para respirar, o un pie que se pone frío, pálido o azul.

            Próximo masaje: <b>{ $until }</b> como mínimo, con preguntas nuevas, sin ese sitio y con suavidad.
        [pain_stays]
            <b>Deja descansar el pie, y ponlo en alto.</b>
            Sin masaje en él. ¿Hay piel abierta? Lávala y cúbrela. Si no se calma en 48 horas, pregunta a un profesional de la salud. Llama al <b>{ $emergency }</b> si hay dolor de pecho, dificultad para respirar, o un pie que se pone frío, pálido o azul.

            Próximo masaje: <b>{ $until }</b> como mínimo, y solo cuando no haya dolor, hinchazón ni moretón. Antes, preguntas nuevas.
        [bruised]
            <b>Deja descansar el pie, y ponlo en alto.</b>
            Sin masaje sobre un moretón o una hinchazón. ¿Hay piel abierta? Lávala y cúbrela. Si crece, o no se calma en 48 horas, pregunta a un profesional de la salud. Llama al <b>{ $emergency }</b> si hay dolor de pecho, dificultad para respirar, o un pie que se pone frío, pálido o azul.

            Próximo masaje: <b>{ $until }</b> como mínimo, y solo cuando haya desaparecido. Antes, preguntas nuevas.
        [nerve]
            <b>Deja descansar el pie.</b>
            Si la falta de sensibilidad, el hormigueo o la debilidad duran más de una hora o se extienden, llama hoy a un médico. Llama al <b>{ $emergency }</b> si vienen con dolor de espalda y en las dos piernas, o con problemas para orinar o para ir al baño.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [numb_now]
            <b>Deja descansar el pie.</b>
            Si la falta de sensibilidad, el hormigueo o la debilidad duran más de una hora o se extienden, llama hoy a un médico. Llama al <b>{ $emergency }</b> si vienen con dolor de espalda y en las dos piernas, o con problemas para orinar o para ir al baño.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [popped]
            <b>Ve, por favor, a un centro de urgencias o a emergencias de un hospital.</b>
            Hasta entonces, no apoyes el peso en el pie.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [calf]
            <b>Habla hoy, por favor, con un médico.</b>
            No frotes ni presiones la pantorrilla. Llama al <b>{ $emergency }</b> de inmediato si hay dolor de pecho o dificultad para respirar.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [vessel]
            <b>Llama ahora al { $emergency } si un pie está frío, pálido o azul.</b>
            No lo frotes ni le des calor.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [body]
            <b>Llama ahora al { $emergency } si hay dolor de pecho, dificultad para respirar, desmayo o cara hinchada.</b>
            ¿Solo un mareo, y ya se fue? Descansa en posición acostada y después cuéntaselo a un médico.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
        [skin_now]
            <b>Lávala con suavidad y cúbrela.</b>
            Con diabetes, menos sensibilidad o poca circulación: llama hoy a tu equipo de podología o a un médico.

            Próximo masaje: cuando la piel esté entera otra vez. Antes, preguntas nuevas.
        [rash_now]
            <b>Quita la crema con agua.</b>
            Llama al <b>{ $emergency }</b> si se hinchan la cara o los labios, o si cuesta respirar. Si mañana la piel no está más calmada, pregunta en una farmacia o a un médico.

            Próximo masaje: con otro producto, o sin ninguno. Antes, preguntas nuevas.
        [repeat]
            <b>El mismo sitio nos hizo parar dos veces.</b>
            Muéstraselo, por favor, a un profesional de la salud o a un podólogo, y hasta entonces no lo toques.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
       *[other]
            <b>Deja descansar el pie.</b>
            Pregunta, por favor, a un profesional de la salud si algo duele o se siente raro.

            Próximo masaje: solo después de que un profesional de la salud lo haya revisado.
    }

    Antes de ponerte de pie: limpia la crema, si la hay; después, calcetines antideslizantes o zapatos.

## Después del masaje

# clinical 4 (at once), 8 row 29
wipe =
    <b>No te levantes todavía</b>

    1. Limpia los pies, también entre los dedos.
    2. Ponte calcetines antideslizantes o zapatos <b>antes</b> de ponerte de pie.
    3. Espera un minuto en la silla y levántate despacio.

    ¿Tienes sed? Bebe algo.

# clinical 4 (at once)
feel = <b>¿Cómo se sienten los pies ahora?</b>
b-same = Igual
b-worse = Peor

# clinical 3.2
pain-after =
    <b>¿Hay dolor ahora?</b>
    0 es nada, 10 es lo peor que puedas imaginar.

# clinical 4 (red flags)
wrong =
    <b>Una última mirada</b>
    ¿Algo no está bien? Marca lo que corresponda. Si no lo sabes, cuenta como sí.
# clinical 4 (red flags), 3.4 point 4
box-calf = Una pantorrilla o pierna dolorida, hinchada o caliente
what-calf = Solo un lado, y nuevo. En piel oscura puede verse más oscuro o brillante. Por favor, no frotes para averiguarlo.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Qué bien.</b> Disfruta del resto del día.
        [same] <b>Gracias.</b> Algunos días es simplemente un momento de calma.
        [worse]
            <b>Gracias por decírmelo.</b> Deja descansar los pies, y la próxima vez con más suavidad.

            Si no se calman en 48 horas, pregunta a un profesional de la salud.
       *[unknown] <b>Gracias.</b> Tómatelo con calma un rato.
    }

    Una molestia leve que se va pasando es habitual. Mañana preguntaré cómo están los pies.

## Un día después

# clinical 4 (next day and 48 h)
follow-up =
    <b>Una breve mirada atrás</b>
    ¿Cómo están los pies ahora?
b-all-fine = Todo bien
b-mild-ache = Molestia leve, se va pasando
b-still-sore = Aún duele, o hay moretón
b-something-else = Otra cosa

# clinical 4 (red flags)
follow-up-signs =
    <b>¿Algo de esto?</b>
    Marca lo que corresponda. Si no lo sabes, cuenta como sí: márcalo.
# clinical 4 (red flags)
box-numb-later = Dormido, hormigueo, débil, o los dedos no se mueven
what-numb-later = Menos sensibilidad de lo normal, hormigueo, una sensación eléctrica, o dedos que no se mueven, desde el masaje.
# clinical 4 (red flags)
box-cannot-stand = Un pie que no aguanta el peso
what-cannot-stand = No puedes apoyarte ni caminar con él, o se te dobla.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Rojo u oscuro que se extiende, fiebre o llaga abierta
what-spreading = Piel caliente y roja, un sitio que se abrió, o escalofríos. En piel oscura, busca manchas más oscuras o brillantes que crecen.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Gracias. Una molestia leve que se va pasando es habitual. La próxima vez empezamos más suave, y mañana pregunto una vez más.

follow-up-fine = Me alegra saberlo. Nos vemos cuando a los pies les apetezca; un día sí y otro no es más que suficiente.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Por favor, deja descansar los pies</b>
    Por ahora, sin masaje. Pide a alguien de medicina, enfermería o podología que los revise.

    <b>Llama al { $emergency }</b> si hay dolor de pecho, dificultad para respirar, o un pie que se pone frío, pálido o azul.
