### What Knead says, in Italian.
### How to change or translate it: locales/README.md.
###
### Si dà del «tu», senza nominare il genere di chi legge. Chi legge può dare o ricevere il massaggio:
### «il piede sinistro», non «il tuo piede sinistro».

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Ciao, sono <b>Knead</b>. Guido persone adulte in un massaggio ai piedi tranquillo, un passo alla volta. Può aiutare a rilassarsi.

            Non do consigli medici, non sono un trattamento e non sostituisco le cure. Nel dubbio, lascia stare.

            Tocca <b>{ b-start }</b> quando hai circa 20 minuti di calma.
       *[again] È bello rivederti. Tocca <b>{ b-start }</b> quando tu e i piedi volete cominciare.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Come funziona</b>
    Prima qualche breve domanda, poi circa cinque minuti per piede, un passo alla volta. Appoggia il telefono dove lo vedi: io ti aspetto.

    <b>Se fa male</b>
    Tocca <b>{ b-hurts }</b> e andiamo più leggeri. Dolore forte o strano? Tocca <b>STOP</b>. Puoi anche scriverlo: «ahi», «più piano», «basta».

    <b>Comandi</b>
    /start  comincia, o torna dove eravamo
    /stop  via le mani, subito
    /remind  un promemoria all’ora che scegli
    /history  i tuoi massaggi passati
    /settings  ritmo, immagini, Paese
    /language  un’altra lingua
    /timezone  dove si trova il tuo orologio
    /stopreminders  niente più promemoria
    /privacy  che cosa conservo
    /export  ricevi i tuoi dati
    /delete  cancella i tuoi dati

    Un promemoria all’ora esatta può arrivare con un minuto o due di ritardo, se molte persone hanno scelto la stessa ora.

    La prima volta può mostrarti come si fa un massaggiatore professionista. Negli Stati Uniti, AMTA e ABMP ne hanno gli elenchi.

    Sono una guida per il benessere, non do consigli medici. In un’emergenza chiama { $emergency }.

command-start = Comincia, o torna dove eravamo
command-stop = Fermati subito: via le mani
command-help = Come funziona
command-history = I tuoi massaggi passati
command-remind = Promemoria: crea, cambia, metti in pausa
command-stopreminders = Niente più promemoria
command-timezone = Dove si trova il tuo orologio
command-settings = Ritmo, immagini, Paese
command-language = Un’altra lingua
command-privacy = Che cosa conservo di te, e per quanto
command-export = Ricevi tutto quello che conservo di te
command-delete = Cancella tutto quello che conservo di te

bot-name = Knead: massaggio ai piedi
# clinical 7 ("say")
bot-description =
    Guido persone adulte in un massaggio ai piedi tranquillo, un passo alla volta. Può aiutare a rilassarsi.

    Prima ci sono poche brevi domande. Poi circa cinque minuti per piede, con un tasto STOP sempre a portata di mano.

    Una guida generale per il benessere: niente consigli medici, nessun trattamento, non sostituisce le cure. Nel dubbio, lascia stare.
# clinical 7 ("say")
bot-short-description = Un massaggio ai piedi tranquillo, per adulti. Può aiutare a rilassarsi. Non è un consiglio medico.

unknown-command = Non conosco questo comando. /help elenca quelli che conosco.
group = Lavoro solo in una chat privata, perché le tue risposte non riguardano nessun altro. Apri una chat con me e tocca Avvia.
# A line under the card that was open when /start came.
resume-offer = Siamo nel mezzo di questo. Continua da qui, o lascia per oggi.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = Nel frattempo la guida è cambiata, e il punto in cui eravamo non c’è più. Tu non c’entri. Scusa se ti chiedo di nuovo.
updated-hands = <b>Via le mani, per favore.</b> La guida è cambiata e questo passo non c’è più, quindi il massaggio finisce qui. Tu non c’entri.
recalled = Questa versione della guida è stata ritirata, per prudenza, quindi finiamo qui. Tu non c’entri.
recalled-hands = <b>Via le mani, per favore.</b> Questa versione della guida è stata ritirata, per prudenza, quindi il massaggio finisce qui. Tu non c’entri.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Che cosa conservo</b>
    Le risposte che hai spuntato, come semplici sì o no, le impostazioni, i promemoria e il fuso orario, gli orari dei massaggi e i punteggi del dolore. Quello che scrivi viene letto una volta e non conservato.

    <b>Per quanto</b>
    Le risposte sulla salute valgono 30 giorni; poi chiedo di nuovo. Il resto rimane finché non lo cancelli.

    <b>A te la scelta</b>
    /export ti manda tutto in un file. /delete cancella tutto.

    Niente pubblicità, e nulla viene venduto. Telegram tiene una sua copia di questa chat, che puoi cancellare in Telegram.

export = Ecco tutto quello che conservo di te.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Cancello tutto quello che conservo di te?</b>
    Risposte, impostazioni e cronologia spariscono per sempre.

    Se ti è stato chiesto di far riposare i piedi o di farti vedere prima da qualcuno, fallo lo stesso, per favore.
delete-done = Fatto. Tutto quello che conservavo di te è cancellato. Puoi tornare quando vuoi con /start.

history = <b>I tuoi massaggi</b>
history-streak = Giorni di fila: <b>{ $streak }</b>. Un giorno saltato si perdona.
history-none = Ancora nessun massaggio. Tocca <b>{ b-start }</b> per il primo.
history-line =
    { $date }: { $feet ->
        [both] entrambi i piedi
        [left] piede sinistro
        [right] piede destro
       *[none] fermato prima di finire un piede
    }, { $minutes } min, dolore { $before } → { $after }

## Settings

settings =
    <b>Impostazioni</b>

    Ritmo: { $pace ->
        [hands_free] <b>senza mani</b>. Vado avanti da solo; dammi un segno ogni tanto.
       *[mine] <b>il mio ritmo</b>. Aspetto il tuo tocco.
    }
    Immagini: { $pictures ->
        [off] <b>no</b>
       *[on] <b>sì</b>
    }
    Lingua: <b>{ $language }</b>
    Paese: { $country ->
        [none] <b>non indicato</b>
       *[other] <b>{ $country }</b>
    }
    In un’emergenza chiama { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Dove ti trovi?</b>
    Lo chiedo solo per mostrarti il numero di emergenza giusto.

# Under it stands a list of languages, each by its own name.
language = <b>Quale lingua preferisci?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = il numero di emergenza locale (112, 911 o 999)

## Reminders

moment-today = oggi alle { $time }
moment-tomorrow = domani alle { $time }
moment-day = { $date }, { $time }
rule-daily = ogni giorno alle { $time }
rule-weekdays = dal lunedì al venerdì alle { $time }
rule-weekends = sabato e domenica alle { $time }
rule-days = { $days } alle { $time }
rule-every = ogni { $n } giorni alle { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = una volta, { $date } alle { $time }

reminders =
    <b>I tuoi promemoria</b>

    { $rest ->
        [unanswered] Sono a riposo, perché non ti sentivo da un po’. Risvegliali quando vuoi.
        [paused] Sono tutti in pausa.
        [not_now] Per ora restano in silenzio: prima deve dire la sua un professionista sanitario.
        [locked] Nessun massaggio fino a <b>{ $lock_end }</b>, e fino ad allora nemmeno promemoria.
       *[on] Prossimo: <b>{ $next_reminder }</b>
    }

    Toccane uno per cambiarlo, o scrivine uno nuovo: «nei giorni feriali 7:30».

reminders-full = Dodici promemoria sono il massimo che posso tenere. Togline uno, e c’è di nuovo posto.

reminder-ask =
    <b>Quando te lo ricordo?</b>

    Tocca un’ora, o scrivila a parole tue: «ogni giorno alle 21», «lun mer ven alle sei e mezza», «domani alle 8», «tra 2 ore».

reminder-either = Di mattina, o più tardi?

reminder-confirm =
    Te lo ricordo <b>{ $rule }</b>{ $quiet_then ->
        [yes] , senza suono, per via delle ore di silenzio
       *[no] { "" }
    }.

    Le prossime volte, secondo l’orologio di { $city }:
    { $upcoming }

reminder-saved = Fatto. Il prossimo arriva <b>{ $chosen_next }</b>. Puoi cambiarlo o fermarlo quando vuoi con /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] In pausa fino a { $chosen_until }.
        [open] In pausa finché non lo riprendi.
       *[no] { $chosen_next ->
            [none] A riposo.
           *[other] Prossimo: { $chosen_next }
        }
    }

reminder-pausing =
    Per quanto tempo? Tocca, o scrivi: «10 giorni», «fino al 3 dicembre».

reminder-removed = Tolto.

reminder-options =
    <b>Come ti avviso</b>

    Ore di silenzio: { $quiet ->
        [off] <b>nessuna</b>
       *[other] <b>{ $quiet }</b>. Quello che mando allora arriva senza suono.
    }
    Dopo un massaggio in quel giorno: { $again ->
        [on] <b>scrivo lo stesso</b>
       *[off] <b>resto in silenzio</b>
    }
    Giorni di fila: { $streak_shown ->
        [on] <b>visibili</b>
       *[off] <b>nascosti</b>
    }
    Orologio: <b>{ $city }</b>, ora { $clock }

reminder-quiet = Quando non devo fare rumore?

reminders-stopped = Niente più promemoria. I tuoi orari restano salvati; /remind li riporta quando vuoi.

# Why a time could not be used. The card asks again below.
when-hour = Un’ora così non esiste. Le ore vanno da 0 a 23.
when-minute = Un minuto così non esiste. I minuti vanno da 0 a 59.
when-date = Un giorno così non c’è nel calendario.
when-far = È troppo lontano per me. Entro un anno, per favore.
when-none = Qui non sento un’ora. Prova «9 di sera» o «21:00».
when-unclear = Non so bene quale ora intendi. Prova «ogni giorno alle 21».
until-unclear = Non so bene per quanto. Prova «10 giorni» o «fino a venerdì».
when-past = Quell’ora è già passata. Scegline una che deve ancora venire.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] Qualche minuto di calma per i piedi?
        [1] Ai piedi farebbe bene una pausa. Cominciamo?
        [2] È l’ora dei piedi, se ti va.
       *[3] Un momento tranquillo, piedi in su: quando vuoi, ci sono.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } giorni di fila.
    }

reminder-snoozed = Va bene. Mi faccio risentire <b>{ $snoozed }</b>.
reminder-skipped = Oggi no, allora. Va bene così.
reminder-done = Hai fatto un massaggio da poco. Il prossimo { $until }, non prima.
reminder-locked = Nessun massaggio fino a <b>{ $lock_end }</b>, quindi fino ad allora salto i promemoria. Buon riposo.

# After three days without an answer, once
reminder-go-on =
    I miei ultimi promemoria sono rimasti senza risposta, e va bene così. Continuo?

    Se non sento nulla, faccio silenzio. /remind mi fa tornare.
reminder-kept = Bene, continuo. Cominciamo ora, o più tardi?
reminder-rested = Faccio silenzio. /remind è lì quando vuoi.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>Da te sono le { $guess }?</b>
       *[other] <b>Che ore sono da te?</b>
    }

    Puoi anche scrivere la tua città, o che ora segna il tuo orologio.

zone-ask =
    <b>Che ore sono da te?</b>

    Scrivi che ora segna il tuo orologio («21:14»), o la tua città.
zone-locate = Oppure condividi la posizione con il tasto sotto il campo di testo. Conservo solo il fuso orario, non il luogo.
zone-thanks = Il tasto della posizione è messo via.
zone-set = Il tuo orologio: { $city }, { $clock }.
zone-several = Quale?
zone-still =
    <b>Da te sono le { $clock }?</b>

    È un’ora insolita per te, quindi ti chiedo se hai viaggiato.
zone-move = I tuoi promemoria seguono l’orologio di { $old_city }. Devono seguire ora l’orologio di <b>{ $city }</b>?
place-unknown = Non conosco questo posto. Prova una città più grande vicina, o scrivi che ora segna il tuo orologio.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Promemoria
b-new-one = Nuovo promemoria
b-pause-all = Tutti in pausa
b-resume-all = Risveglia tutti
b-options = Ore di silenzio e altro
b-every-day = Ogni giorno
b-weekdays = Giorni feriali
b-weekends = Fine settimana
b-save = Salva
b-other-time = Un’altra ora
b-other-zone = Un altro posto
b-change = Cambia
b-pause-it = Metti in pausa
b-resume-it = Riprendi
b-remove = Togli
b-pause-3-days = 3 giorni
b-pause-week = Una settimana
b-pause-open = Finché non lo dico
b-quiet = Ore di silenzio
b-again-today = Anche dopo un massaggio
b-streak = Giorni di fila
b-time-zone = Fuso orario
b-quiet-night = Dalle 22 alle 7
b-quiet-long = Dalle 21 alle 8
b-quiet-off = Nessuna ora di silenzio
b-snooze-10 = Tra 10 min
b-snooze-30 = Tra 30 min
b-snooze-2-hours = Tra 2 ore
b-skip-today = Oggi no
b-keep-on = Sì, continua
b-pause-all-week = Pausa di una settimana
b-elsewhere = Da un’altra parte
b-still-here = Sì
b-move-them = Sì, seguitemi
b-leave-them = Lasciali così
b-locate = 📍 Condividi la posizione

## Buttons: general

b-start = Inizia
b-begin = Cominciamo
b-next = Avanti
b-back = Indietro
b-repeat = Ripeti
b-skip = Salta
b-pause = Pausa
b-resume = Continua
b-quit = Non ora
b-leave = Lascia qui
b-finish = Fine
b-enough = Basta per oggi
b-understood = Ho capito
b-done = Fatto
b-none = Niente di questo
b-what = Che cosa significa?
b-close-what = Torna alle domande
b-unsure = Non so
b-not-sure = Non so
b-yes = Sì
b-no = No
b-history = Cronologia
b-settings = Impostazioni
b-help = Aiuto
b-close = Chiudi
b-pace = Cambia ritmo
b-pictures = Immagini sì o no
b-country = Paese
b-language = Lingua
b-country-other = Un altro Paese
b-stay = Tieni i miei dati
b-erase = Cancella i miei dati
b-delete-all = Cancella tutto

## Buttons: during the massage

b-hurts = Fa male
b-sharp = 🛑 Dolore acuto – stop
b-fine = Va bene
b-better = Meglio
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = STOP
b-circles = Cerchi coi pollici
b-knuckles = Nocche
b-thumbs = Pressioni coi pollici

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Prima di cominciare</b>

    1. Chi partecipa è maggiorenne: 18 anni o più.
    2. Tutti hanno la mente lucida: niente alcol, e nessuna medicina che dà sonnolenza.
    3. I piedi sono tuoi, oppure la persona di cui sono è qui, sveglia, e dice di sì.

    È così?
b-adult = Sì a tutte e tre
b-not-quite = Non proprio

who-not = Nessun problema. Quale non va?
b-under-18 = Qualcuno ha meno di 18 anni
b-not-willing = Manca il sì di chi lo riceve
b-drowsy = Alcol o medicina che dà sonno

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>In questo momento</b>
    Alla persona di cui sono i piedi succede qualcosa di questo? Spunta quello che vale. Non so conta come sì, quindi spuntalo.

# clinical 2.3 row 1.1
box-chest = Dolore al petto, poco fiato, svenimento, cuore che corre
what-chest = Dolore o senso di stretta al petto, fatica a respirare, tosse con sangue, svenimento, o il cuore che corre senza motivo.

# clinical 2.3 row 1.2
box-cold-leg = Piede o gamba di colpo freddi, pallidi, blu, intorpiditi
what-cold-leg = È arrivato in fretta: un piede o una gamba sono diventati freddi, pallidi, blu o a chiazze, hanno perso la sensibilità, o non si muovono. Sulla pelle scura guarda le piante e le unghie, e cerca un aspetto grigio.

# clinical 2.3 row 1.3
box-one-leg = Una gamba o un piede da poco gonfi, doloranti o caldi
what-one-leg = Da un lato solo, e da poco: gonfiore, dolore, calore, pelle rossa o più scura, o una vena dura e dolente. Sulla pelle scura la zona può sembrare più scura o lucida invece che rossa.

# clinical 2.3 rows 1.4, 1.5
box-infection = Pelle calda rossa o più scura, pus, o febbre
what-infection = Pelle di un piede o di una gamba calda, gonfia e dolente; pus; oppure febbre, brividi e malessere. Sulla pelle scura cerca zone più scure o lucide.

# clinical 2.3 row 1.6
box-injury = Ferita nuova: non regge il peso, o si è sentito uno schiocco
what-injury = Il piede non regge il tuo peso, ha una forma strana, o qualcosa ha fatto uno schiocco o uno scatto.

# clinical 2.3 row 1.7
box-preeclampsia = Gravidanza o parto, con gonfiore o forte mal di testa
what-preeclampsia = Gravidanza, o un parto nelle ultime sei settimane, e ora gonfiore improvviso di viso, mani o piedi, un forte mal di testa, o macchie davanti agli occhi.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Pelle calda, pus o febbre</b>
    Che cosa si avvicina di più? Sulla pelle scura cerca zone più scure o lucide.
b-infection-severe = Avanza veloce o sto malissimo
b-infection-skin = Pelle calda e dolente, o pus
b-fever-only = Solo febbre o brividi

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>I piedi oggi</b>
    Guardali tutti e due. Spunta quello che trovi su uno dei piedi. Non so conta come sì, quindi spuntalo.

# clinical 2.3 row 2.1
box-broken-skin = Pelle aperta: taglio, piaga, ustione, vescica, punti
what-broken-skin = Qualsiasi punto in cui la pelle è aperta, con vesciche, sangue, punti di sutura o una crosta. Guarda anche tra le dita.

# clinical 2.3 row 2.2
box-rash = Sfogo, piede d’atleta, verruca
what-rash = Pelle che prude o si spella tra le dita, uno sfogo, o una verruca. Possono passare da una pelle all’altra.

# clinical 2.3 row 2.3
box-hot-joint = Un’articolazione calda, gonfia, molto dolente
what-hot-joint = L’articolazione di un dito del piede o della caviglia calda, gonfia e che fa male al tocco, come in un attacco di gotta o di artrite.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Distorsione recente, osso rotto, operazione al piede
what-injuries = Una distorsione, una botta o uno strappo negli ultimi tre giorni, un osso che è o può essere rotto, o un’operazione a un piede o a una caviglia in qualunque momento della vita.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Gonfiore, nodulo, livido, callo o unghia che fa male
what-lumps = Un gonfiore che non sai spiegarti, o un punto che fa male al tocco: un callo, un’unghia incarnita, un livido o un nodulo.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Già molto dolore, o male al tallone
what-sore-already = Dolore di 7 su 10 o più, dolore da due settimane senza un motivo che conosci, o un tallone che fa male ai primi passi.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Quale piede?</b>
    { $about ->
        [broken_skin] La pelle aperta, la piaga, l’ustione o la vescica.
        [rash] Lo sfogo o la verruca. Non condividere l’asciugamano, e fai vedere la zona in farmacia o a un medico.
        [hot_joint] L’articolazione calda e gonfia.
        [sprain] La distorsione o la botta.
       *[other] Quello che hai spuntato.
    } Quel piede oggi riposa; non so vuol dire tutti e due.
b-left = Sinistro
b-right = Destro
b-both = Entrambi

# clinical 2.3 row 2.3
hot-joint =
    <b>L’articolazione calda</b>
    C’è anche febbre, sta peggiorando, o hai un malessere o la nausea?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Ferita o operazione</b>
    Spunta quello che vale. Non so conta come sì.
box-sprain = Distorsione, botta o strappo negli ultimi 3 giorni
what-sprain = Negli ultimi tre giorni un piede o una caviglia ha preso una storta, una botta o uno strappo.
box-fracture = Un osso che è rotto, o può esserlo
what-fracture = Una frattura del piede o della caviglia che si sta ancora saldando, o una ferita su cui nessuno ha ancora certezze.
box-foot-surgery = Un’operazione a piede o caviglia, anche anni fa
what-foot-surgery = Qualsiasi intervento a un piede o a una caviglia, per quanto tempo fa, o del metallo rimasto dentro.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Gonfiore o un punto dolente</b>
    Spunta quello che vale. Non so conta come sì.
# clinical 2.3 rows 1.4, 2.7
box-pus = Pus, cattivo odore o una macchia
what-pus = Liquido giallo o torbido da un’unghia, un callo o una piaga, un cattivo odore, o una macchia sul calzino.
# clinical 2.3 row 1.3
box-one-sided = Gonfiore da un lato solo
what-one-sided = Un piede, una caviglia o un polpaccio da poco è più grosso dell’altro.
# clinical 2.3 row 2.6
box-swelling-both = Gonfiore a entrambi i piedi, senza motivo noto
what-swelling-both = Entrambi i piedi o le caviglie sono gonfi, o i calzini lasciano segni profondi, e non sai perché.
# clinical 2.3 row 2.7
box-sore-spot = Un callo, un’unghia, un livido o un nodulo che fa male
what-sore-spot = Un punto che fa male al tocco. Lascio fuori quella parte del piede.

# clinical 2.3 row 2.7
which-spot = Dov’è il punto che fa male? Quella parte oggi resta fuori.
b-toes = Dita
b-sole = Pianta o tallone
b-ankle = Dietro la caviglia
b-top = Dorso del piede

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Dolore prima di cominciare</b>
    Spunta quello che vale. Non so conta come sì.
box-strong-pain = 7 su 10 o più
what-strong-pain = Su una scala in cui 0 è nessun dolore e 10 è il peggiore che riesci a immaginare.
box-unexplained-pain = Dolore da due settimane, senza motivo noto
what-unexplained-pain = Il piede fa male da due settimane o più e nessuno ha scoperto perché.
box-heel-pain = Male al tallone, soprattutto ai primi passi
what-heel-pain = Un tallone dolente, spesso appena svegli o dopo essere stati a sedere. Lì evito le pressioni forti.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>È cambiato qualcosa?</b>
    Ho ancora le tue risposte su sensibilità, sangue e salute generale.

    Pensa a nuovi intorpidimenti, medicine, malattie, operazioni, gravidanza, lunghi viaggi o giorni a letto.
b-nothing-changed = Non è cambiato niente
b-something-changed = È cambiato qualcosa

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Sensibilità e sangue</b>
    Spunta quello che vale, ora o in passato. Non so conta come sì, quindi spuntalo.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Trombosi, anche anni fa; da poco chirurgia, gesso, viaggio
what-clot = Un coagulo in una gamba o in un polmone in qualunque momento, sangue che coagula troppo facilmente, oppure nelle ultime sei settimane un’operazione, un gesso, giorni a letto o un lungo viaggio.

# clinical 2.3 row 3.1
box-diabetes = Diabete
what-diabetes = Di qualsiasi tipo, anche se ben controllato. Seguono alcune altre domande.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Piedi intorpiditi, che formicolano o bruciano
what-numbness = Meno sensibilità di prima, formicolio o bruciore, per qualunque causa: nervi, schiena, chemioterapia, alcol. La mia guida si affida a quello che senti.

# clinical 2.3 row 3.4
box-poor-circulation = Poca circolazione nelle gambe
what-poor-circulation = Te l’ha detto qualcuno, i polpacci fanno male camminando, o un piede fa male a riposo di notte.

# clinical 2.3 row 3.6
box-thinner = Anticoagulante, o problema di sanguinamento
what-thinner = Medicine come warfarin, apixaban o eparina, poche piastrine, o lividi e sanguinamenti che arrivano troppo facilmente. Prendi la tua medicina come ti è stato detto.

# clinical 2.3 row 3.7
box-veins = Vene sporgenti su piede o caviglia
what-veins = Vene in rilievo come corde o nodi. Lì le mani non toccano.

# clinical 2.3 row 3.1
diabetes =
    <b>Sul diabete</b>
    Spunta quello che vale. Non so conta come sì.
box-diabetes-numb = Piedi intorpiditi, che formicolano o bruciano
what-diabetes-numb = Qualsiasi perdita di sensibilità, formicolio o bruciore ai piedi, ora o di tanto in tanto.
box-diabetes-past = Ulcera, dito perso o forma cambiata, anche anni fa
what-diabetes-past = Un’ulcera del piede, un’amputazione, o un piede che ha cambiato forma (piede di Charcot), in qualunque momento.
box-diabetes-unchecked = Nessun controllo dei piedi negli ultimi 12 mesi
what-diabetes-unchecked = Un infermiere, un medico o un podologo guarda i piedi e ne prova la sensibilità, di solito una volta l’anno.

# clinical 2.3 row 3.2
charcot = Confronta i piedi. Uno è più caldo, più rosso o più scuro, più gonfio, o sta cambiando forma, anche senza dolore? Sulla pelle scura cerca zone più scure o lucide.

# clinical 2.3 row 3.4
circulation = Un piede fa male a riposo o di notte, ed è una cosa nuova o che peggiora?

# clinical 2.3 row 3.7
veins = Una di quelle vene è dura, calda o dolente?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Salute e comodità</b>
    Spunta quello che vale. Non so conta come sì, quindi spuntalo.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Gravidanza, o un parto nelle ultime 6 settimane
what-pregnant = In qualunque settimana, e dopo qualunque tipo di parto. Prima si parla con l’ostetrica.

# clinical 2.3 row 4.2
box-cancer = Tumore adesso, o terapia in corso
what-cancer = Qualsiasi tumore attuale o seguito adesso, un tumore in un osso, o radioterapia a una gamba.

# clinical 2.3 row 4.3
box-organs = Insufficienza di cuore o reni, linfedema
what-organs = Un cuore debole, reni che non ce la fanno, un problema di cuore che nessuno segue, o un gonfiore duraturo del sistema linfatico.

# clinical 2.3 row 4.4
box-bones = Ossa fragili, o cortisone a lungo
what-bones = Osteoporosi, un osso che si è rotto per una piccola botta, cortisone per mesi, o di recente un antibiotico come ciprofloxacina o levofloxacina.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Allergia: frutta a guscio, cocco, profumi, creme
# clinical 2.3 row 4.5
what-allergy = Qualsiasi reazione a frutta a guscio, cocco, profumo o qualcosa che metti sulla pelle. Il massaggio resta possibile; allora lascio fuori questi oli.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Poco equilibrio; anca, ginocchio, schiena; pacemaker
what-balance = Cadute o passi incerti, un’articolazione che rende difficile arrivare al piede o accavallare una gamba, una protesi d’anca, o un impianto elettronico.

# clinical 2.3 row 4.4
bones =
    <b>Ossa e cortisone</b>
    Spunta quello che vale. Non so conta come sì.
box-bones-severe = Ossa molto fragili, o una frattura facile
what-bones-severe = Qualcuno l’ha definita grave, o un osso si è rotto per una piccola botta o senza nessuna botta.
box-bones-thin = Ossa fragili, niente di rotto
what-bones-thin = Osteoporosi, o un assottigliamento visto in un esame, senza fratture.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Cortisone per mesi
what-steroids = Compresse o iniezioni come il prednisolone, per molto tempo. Allora ossa e tendini possono essere più delicati. Spunta anche se di recente hai preso ciprofloxacina, levofloxacina o simili.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Muoversi e sedersi</b>
    Spunta quello che vale. Non so conta come sì.
# clinical 2.3 row 4.7
box-hip-precautions = Divieto di piegare o incrociare un’anca
what-hip-precautions = Dopo un’operazione all’anca possono averti detto di non accavallare le gambe o di non piegare l’anca oltre l’angolo retto.
# clinical 2.3 row 4.7
box-no-crossing = Non riesco ad accavallare le gambe
what-no-crossing = Un’anca, un ginocchio o la schiena rigidi o dolenti. Offro altri modi di sedersi.
# clinical 2.3 row 4.6
box-unsteady = Poco equilibrio, o una caduta recente
what-unsteady = A volte i passi sono incerti, negli ultimi mesi c’è stata una caduta, o sei fragile e vivi per conto tuo. Si resta a sedere tutto il tempo.
# clinical 2.3 row 4.8
box-pacemaker = Pacemaker o impianto elettronico
what-pacemaker = Qualsiasi cosa dentro il corpo che va a batteria. Questa guida usa solo le mani; tieni lontani i massaggiatori elettrici.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Uno sguardo prima del primo tocco</b>
    Buona luce; uno specchio o un aiuto per le piante. Confronta sinistro e destro:

    • <b>Pelle</b>: dorso, pianta, tallone e tra tutte le dita. Tagli, piaghe, vesciche, pelle umida o che si spella?
    • <b>Unghie e calli</b>: bordo dolente, pus, colore sotto?
    • <b>Colore</b>: rosso o più scuro, pallido, blu? Sulla pelle scura cerca zone più scure o lucide.
    • <b>Calore</b>: col dorso della mano, stesso punto su entrambi.
    • <b>Forma</b>: gonfiore, segni profondi dei calzini, un cambiamento?

    I due piedi sono come sempre, a vederli e a toccarli?
b-looks-fine = Tutti e due a posto
b-found-something = Ho trovato qualcosa

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Oggi no</b>

    { $reason ->
        [under_18] Questa guida è fatta solo per adulti. Torna quando chi partecipa avrà 18 anni o più.
        [not_willing] Per un massaggio serve un sì chiaro della persona di cui sono i piedi, sveglia e presente. Tornate quando ne ha voglia; anche un no è una buona risposta.
        [drowsy] Devi poter sentire bene quando qualcosa è troppo. Torna un altro giorno, a mente lucida e dopo un buon riposo. Continua a prendere le medicine come ti è stato detto.
        [fever] Con la febbre viene prima il riposo. Torna quando stai bene da un giorno o due. Ti senti peggio? Contatta un medico.
        [feet_out] Per ora entrambi i piedi hanno bisogno di riposo. Torna quando pelle e articolazioni si sono calmate. In farmacia, da un podologo o da un medico puoi saperne di più.
       *[other] Per ora lascia riposare i piedi, e torna un altro giorno. Se qualcosa ti preoccupa, chiedi a un medico o a un podologo.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Prima qualcuno che ti conosce</b>

    Oggi questa guida non fa per te. Di qualcosa che hai risposto è meglio parlare prima con un medico, un infermiere, un’ostetrica o un podologo che ne è al corrente.

    Puoi chiedere: «Un massaggio delicato ai piedi, a casa, per me va bene?»

    Dopo un sì, torna e dimmelo. La versione delicata è allora aperta per 30 giorni: pressione leggera, alcune cose lasciate fuori.

b-clinician-ok = Un sanitario ha detto di sì

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Oggi con delicatezza</b>

    • { $foot ->
        [left] Solo il piede sinistro
        [right] Solo il piede destro
       *[both] Entrambi i piedi
    }
    • Pressione: { $cap ->
        [1] come spalmare la crema su una scottatura, non di più
       *[2] come massaggiare la crema per le mani, non di più
    }
    • Solo cerchi coi pollici: niente nocche, niente pressioni{ $zones ->
        [none] {""}
       *[other] {""}
            • Restano fuori: { $zones }
    }{ $heel ->
        [yes] {""}
            • Nessuna pressione forte sul punto dolente del tallone. Non va meglio in due settimane? Chiedi a un medico.
       *[no] {""}
    }
    • Le mani stanno lontane da vene sporgenti e punti dolenti
zone-toes = le dita
zone-sole = la pianta
zone-ankle = dietro la caviglia
zone-top = il dorso del piede

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Chiama subito il reparto maternità o l’ostetrica, di giorno o di notte.
        [injury] Vai oggi alla guardia medica o al pronto soccorso, per favore.
        [popped] Vai oggi alla guardia medica o al pronto soccorso, per favore.
        [broken_skin] Chiama oggi il centro che segue i tuoi piedi o un medico, per favore.
        [skin_now] Chiama oggi il centro che segue i tuoi piedi o un medico, per favore.
        [charcot] Chiama oggi il centro che segue i tuoi piedi o un medico, per favore.
       *[other] Parla oggi con un medico, per favore.
    }</b>

    { $reason ->
        [one_leg] Una gamba da poco gonfia, dolente, calda o più scura va vista in giornata. Non massaggiarla e non premerla.
        [calf] Un polpaccio dolente, gonfio o caldo va visto in giornata. Non massaggiarlo e non premerlo.
        [infection] Pelle calda, gonfia e dolente o pus vanno visti in giornata, da un medico o alla guardia medica.
        [numb_later] Intorpidimento, formicolio o debolezza che non sono passati vanno visti oggi.
        [spreading] Un colore che si estende, la febbre o una piaga aperta vanno visti in giornata, da un medico o alla guardia medica. Sulla pelle scura la zona può sembrare più scura o lucida.
        [injury] Non caricare il peso sul piede finché qualcuno non l’ha guardato.
        [popped] Non caricare il peso sul piede finché qualcuno non l’ha guardato.
        [preeclampsia] Racconta del gonfiore, del mal di testa o delle macchie davanti agli occhi. Vogliono saperlo, anche di notte.
        [pus] Pus o cattivo odore vanno visti in giornata, da un medico o da un podologo. Per favore non tagliare e non schiacciare da te.
        [hot_joint_ill] Un’articolazione calda e gonfia insieme al malessere va vista in giornata. Falla riposare, e niente pressione.
        [charcot] Un piede più caldo, più rosso o più scuro, gonfio o che cambia forma va visto in giornata, anche senza dolore. Non caricarci il peso.
        [rest_pain] Un dolore al piede, a riposo o di notte, nuovo o che cresce va visto oggi.
        [sore_vein] Una vena dura, calda o dolente va vista oggi. Non massaggiarla e non premerla.
        [broken_skin] Con diabete, meno sensibilità o poca circolazione, la pelle aperta va vista entro un giorno. Coprila con una medicazione pulita e non caricare il peso. Ora è chiuso? Chiama la guardia medica.
        [skin_now] Con diabete, meno sensibilità o poca circolazione, la pelle aperta va vista entro un giorno. Lavala con delicatezza, coprila con una medicazione pulita e non caricare il peso. Ora è chiuso? Chiama la guardia medica.
       *[other] Quello che mi hai detto va visto in giornata, da un medico o alla guardia medica.
    }

    Oggi questa guida non fa per te.

    <b>Chiama { $emergency }</b> se hai dolore al petto, fatica a respirare o uno svenimento, se un piede diventa freddo, pallido o blu, o se in poco tempo stai molto male.{ $oil ->
        [none] {""}
       *[other] {""}

            Prima di alzarti: togli la crema, poi calzini antiscivolo o scarpe.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Chiama subito { $emergency }.</b>

    { $reason ->
        [chest] Di’: dolore al petto, fatica a respirare, svenimento o cuore che corre.
        [cold_leg] Di’: un piede o una gamba sono diventati freddi, pallidi, blu o intorpiditi. Lascia tutto com’è: non massaggiare, non scaldare.
        [cold_now] Di’: un piede è diventato freddo, pallido o blu. Lascialo com’è: non massaggiare, non scaldare.
        [infection_severe] Di’: pelle calda e gonfia che si estende in fretta, o una persona che sta molto male o è confusa.
        [danger_sign] Di’ che cosa noti: petto, respiro, svenimento, viso gonfio, un piede freddo o blu, o un piede che non si muove o non regge il peso.
       *[other] Di’ che cosa noti, e dove ti trovi.
    }

    Siediti o sdraiati. Se c’è qualcuno vicino, chiedi che resti con te. Non guidare, per favore.

b-getting-help = Sto chiedendo aiuto

# clinical 8 row 19
clinician =
    <b>Prima un professionista sanitario</b>

    Dopo quello che è successo l’ultima volta, il prossimo massaggio aspetta finché un medico, un infermiere, un’ostetrica o un podologo che ne è al corrente ha detto che un massaggio delicato ai piedi va bene.

    L’ha detto? Allora dimmelo qui sotto. Altrimenti fai riposare i piedi, e abbi cura di te.

# clinical 8 row 19
locked =
    <b>I piedi riposano</b>

    Dopo l’ultima volta hanno bisogno di più tempo. Prossimo massaggio: <b>{ $until }</b>, se per allora non fa male niente.

    Fa ancora male, o peggiora? Chiedi a un medico o a un podologo, per favore.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Prima un po’ di riposo</b>

    Un massaggio al giorno basta e avanza. Prossimo massaggio: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>È passato un po’ di tempo</b>

    Le tue risposte hanno più di un’ora, quindi chiedo ancora una volta prima di usare le mani. Si fa presto.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Quanto fanno male i piedi adesso?</b>
    0 è per niente, 10 è il peggio che riesci a immaginare.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Come vuoi sederti?</b>
    Scegli quello che è comodo per anche, ginocchia e schiena.
b-figure-four = Caviglia sull’altra coscia
b-stool = Piede su uno sgabello
b-bed = Su letto o divano
b-floor = Per terra
b-partner = Lo fa qualcuno per me

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Siediti su una sedia o sul letto. Appoggia una caviglia sulla coscia opposta, così che la pianta guardi verso di te.

    Crampo, dolore ad anca o ginocchio, o formicolio in quella gamba? Mettila giù e scegli un altro modo di sederti.
# clinical 5 (b)
sit-stool =
    Siediti su una sedia stabile. Metti un piede su uno sgabello o una seconda sedia, ginocchio un po’ piegato, e sporgiti in avanti.

    Se la schiena o l’anca si lamenta, scegli un altro modo di sederti.
# clinical 5 (c)
sit-bed =
    Siediti sul letto o sul divano con la schiena appoggiata. Piega un ginocchio e posa il piede piatto accanto all’altro ginocchio.

    Se un’anca, un ginocchio o la schiena si lamenta, scegli un altro modo di sederti.
# clinical 5 (d)
sit-floor =
    Siediti su un tappetino o un tappeto, schiena contro il muro, un piede tirato vicino. Prima verifica di poterti rialzare senza fatica.

    Se qualcosa ha un crampo o formicola, scegli un altro modo di sederti.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Decide la persona di cui sono i piedi.</b> Tiene il telefono, o risponde a voce.

    • Mettetevi d’accordo su una parola per fermarsi.
    • Chi massaggia: mani pulite e calde, unghie corte, niente anelli. Resta sotto gli ossi della caviglia, tranne che per la trazione del tallone.
    • Chi riceve: schiena appoggiata, gambe sostenute. Un’anca da proteggere? Tienila aperta, mai piegata oltre l’angolo retto.
    • Chi massaggia, a ogni passo: «È troppo?» Fermati se l’altra persona si ritrae, tace o si addormenta.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Qualcosa per far scorrere le mani?</b>
    Lava le mani, via gli anelli. Meglio se semplice e senza profumo: da un pisello a un acino d’uva per piede. Niente tra le dita, niente sulla pelle aperta.

    È nuovo per la tua pelle? Provane una goccia sull’avambraccio e aspetta un giorno; oggi usa le mani asciutte.
b-plain = Crema semplice
b-coconut = Olio di cocco
b-argan = Olio di argan
b-dry = Mani asciutte

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Tutto a posto</b>
    Appoggia il telefono dove lo vedi, con un asciugamano a portata di mano.

    • Non deve mai fare male. Se fa male, tocca <b>{ b-hurts }</b>: andiamo più leggeri.
    • Dolore forte o strano? Tocca <b>STOP</b>. È sempre lì.
    • Puoi anche scrivere.

    Circa cinque minuti per piede. Respira con calma.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Metti le mani intorno al piede { $side ->
        [left] sinistro
       *[right] destro
    } e tienilo per un respiro o due. Poi accarezza piano dalle dita alla caviglia, con leggerezza, stendendo la crema se c’è.
    .why = Dà al piede il tempo di abituarsi al tocco.
    .name = Primo contatto

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Con una mano tieni davanti la caviglia { $side ->
        [left] sinistra
       *[right] destra
    }. Con pollice e indice dell’altra prendi dietro la caviglia e tira piano giù fino al tallone, circa cinque volte. Senza torcere; se quel tendine fa male, tocca { b-skip }.
    .why = È pensato per allentare la parte dietro il tallone, spesso tesa per sport, ore in piedi o tacchi alti.
    .name = Trazione del tallone

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Chiudi la mano a pugno, morbida. Con le nocche impasta piano la pianta del piede { $side ->
            [left] sinistro
           *[right] destro
        }, dal tallone verso le dita. Stai lontano dai punti dolenti.
        [thumbs] Tieni il piede { $side ->
            [left] sinistro
           *[right] destro
        } con due mani, pollici sulla pianta. Premi dritto contando piano fino a tre, lascia, spostati di un pollice. Vai dal tallone fino appena sotto le dita.
       *[circles] Fai piccoli cerchi lenti coi pollici sulla pianta del piede { $side ->
            [left] sinistro
           *[right] destro
        }. Comincia dal tallone, arriva alla base di un dito, poi ricomincia per il dito dopo.
    }
    .why =
        { $way ->
            [knuckles] Le nocche coprono più pianta e risparmiano i pollici.
            [thumbs] Pressioni brevi e dritte sono pensate per allentare i punti tesi.
           *[circles] Così tocca a tutta la pianta, una linea dopo l’altra.
        }
    .name = Pianta

# clinical 1 row 28, 5 (step 4: level 1)
toes = Tieni leggero un dito del piede { $side ->
        [left] sinistro
       *[right] destro
    } alla base. Fai tre piccoli cerchi per verso, poi il dito dopo. Lascia fuori un dito caldo, gonfio, con protesi o bloccato.
    .why = Cerchi leggeri sono pensati per sciogliere le dita; non serve tirare.
    .name = Dita

# clinical 5 (close)
close = Accarezza tutto il piede { $side ->
        [left] sinistro
       *[right] destro
    } con le mani piatte, dalle dita alla caviglia, ogni volta più piano e più leggero. Poi posa le mani, e lascia andare.
    .why = Un finale tranquillo può aiutare a rilassarsi.
    .name = Carezze finali

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = il piede è finito

# clinical 1 row 29, 8 row 27
switch =
    <b>Un piede è fatto.</b>
    Posalo su un asciugamano, fai un respiro, e cambia gamba. Resta a sedere: i piedi unti scivolano.

    L’altro piede ricomincia leggero.

## Frames around a hands-on card

foot-line =
    Piede { $side ->
        [left] sinistro
       *[right] destro
    }, passo { $step } di { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] come spalmare la crema su una scottatura
        [2] come massaggiare la crema per le mani
       *[3] come premere una pesca matura senza ammaccarla
    }
time-left = Ancora circa { $seconds } s
time-up = Il tempo è finito. Vai avanti quando vuoi.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Grazie per averlo detto. Ora un livello più leggero.
# clinical 3.2
status-eased-number = Grazie, preso nota.
# clinical 3.1 (tickle)
status-tickle = Più piano, con la mano più piatta. Non serve premere di più.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Appena più deciso. Deve restare comodo.
# clinical 3.3, 8 row 8
status-harder-ask = Prima dimmi: com’è così?
# clinical 3.3, 8 row 5
status-harder-no = Prima ha fatto male, quindi oggi restiamo leggeri.
# clinical 3.3, 8 row 6
status-harder-most = Più decisi di così qui non andiamo.
status-fine = Bene. Continua così.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Come lo senti?
status-again = Ancora una volta, dall’inizio di questo passo.
# clinical 8 row 11
status-skipped = Per oggi resta fuori.
status-skipped-hurt = Grazie per averlo detto. Oggi lasciamo fuori quel passo.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Mi dispiace che faccia male. Per ora lascia in pace quel piede. Se è un dolore forte o strano, scrivi «dolore acuto».
status-tap = Scegli uno dei tasti, per favore.
status-same = Non c’è niente a cui tornare.
status-hands-free = Senza mani: vado avanti da solo. Un tocco o una parola ogni tanto mi dice che va tutto bene.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Ho capito: { $heard ->
        [hurts] fa male
        [fine] va bene
        [harder] più forte
        [tickle] fa il solletico
        [back] indietro
        [repeat] di nuovo
        [skip] questo no
        [resume] continua
       *[next] avanti
    }.
b-meant = No, intendevo altro

## Cues: short messages that call attention

cue-check = Come lo senti?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Il tempo è finito. Come lo senti? Poi: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = Passiamo al prossimo.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Via le mani</b>

    { $why ->
        [silence] Non ti sento da un po’, quindi facciamo una pausa. Va tutto bene?
        [unclear] Non so se ho capito bene, quindi: via le mani per un momento. Scegli qui sotto, per favore.
        [restart] Sono stato via un attimo. Scusa! Come stanno i piedi?
        [reading] Leggi con calma. I piedi possono riposare.
        [media] Questo non posso guardarlo né ascoltarlo, quindi: via le mani per un momento. Scegli qui sotto, per favore.
        [sore] Se fa male, è un buon motivo per riposare un momento.
       *[asked] Prenditi il tempo che vuoi. I piedi possono riposare.
    }

    Tocca <b>{ b-resume }</b> quando te la senti.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Via le mani per 15 secondi</b>
    Lascia riposare il piede, e respira. Poi chiedo di nuovo.

    Se andiamo avanti, allora più leggeri: { pressure }.
# clinical 3.2
resting-ask =
    <b>Quanto fa male adesso?</b>
    0 è per niente, 10 è il peggio che riesci a immaginare.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Via le mani. Per oggi è tutto.</b>

    { $why ->
        [silence] Non ti sento da un bel po’. Spero sia stato piacevole.
        [hurts] Ha fatto male alcune volte, e hai fatto bene a dirlo. Lascia riposare i piedi. Se questo dolore è nuovo, chiedi a un professionista sanitario.
        [time] Il tempo è finito tutto. Ben fatto.
       *[skips] Per un giorno abbiamo saltato abbastanza passi, e va bene così.
    }

keyboard-on = STOP è sempre a portata di mano, sotto il campo di testo.
keyboard-off = Il massaggio è finito. Il tasto STOP è messo via.
media-idle = So leggere solo parole e tocchi. Usa un tasto o scrivi, per favore.

toast-stale = Questo tasto è di una scheda di prima.
toast-stopped = Fermo. Via le mani, piede giù.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>FERMI. Via le mani. Piede giù.</b>

    Hai fatto bene a dirlo. C’era dolore?
b-sharp-or-strange = Forte o strano
b-just-sore = Un po’ di male
b-no-pain = Nessun dolore, mi fermo

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Chiama subito { $emergency } per dolore al petto, fatica a respirare, svenimento o viso gonfio.</b>

            🛑 <b>STOP. Via le mani. Piede giù.</b> Solo un capogiro? Sdraiati.
        [vessel]
            <b>Chiama subito { $emergency } se un piede è freddo, pallido, blu o a chiazze.</b>

            🛑 <b>STOP. Via le mani. Piede giù.</b> Non massaggiare.
        [nerve]
            🛑 <b>STOP. Via le mani. Piede giù.</b>

            Intorpidimento o formicolio vuol dire: per oggi basta.
        [tissue]
            🛑 <b>STOP. Via le mani. Piede giù.</b>

            Per ora non caricarci il peso.
        [stop] 🛑 <b>STOP. Via le mani. Piede giù.</b>
       *[pain]
            🛑 <b>STOP. Via le mani. Piede giù.</b>

            Hai fatto bene a fermarti.
    }

    <b>Succede qualcosa di questo?</b>
    • dolore al petto, poco fiato, svenimento
    • viso o labbra gonfi
    • un piede freddo, pallido o blu
    • un piede che non riesci a muovere o che non ti regge
b-danger-sign = Sì, una di queste cose
b-no-danger = No, niente di questo

# clinical 3.4 point 3
stop-look =
    <b>Guarda entrambi i piedi</b>
    Confronta colore, calore e gonfiore. Muovi le dita. Tocca leggermente ciascun piede: lo senti? Sulla pelle scura cerca zone più scure, grigie o lucide.

    Spunta quello che trovi. Non so conta come sì.
# clinical 3.1 (vessel)
box-cold-now = Un piede è freddo, pallido o blu
what-cold-now = Chiaramente più freddo dell’altro, o pallido, blu, grigio o a chiazze. Sulla pelle scura guarda le piante e le unghie.
# clinical 3.1 (tissue)
box-popped = Uno schiocco o uno scatto, o non regge il peso
what-popped = Qualcosa ha fatto uno schiocco, uno scatto o uno scricchiolio con dolore, o non riesci a stare su quel piede.
# clinical 3.1 (nerve)
box-numb-now = Intorpidito, formicola, debole, o le dita ferme
what-numb-now = Meno sensibilità del solito, formicolio, una sensazione elettrica, o dita che non si muovono.
# clinical 3.1 (tissue)
box-bruised = Un nuovo livido o gonfiore
what-bruised = Un punto che si è gonfiato o ha cambiato colore da quando c’erano sopra le mani. Sulla pelle scura un livido può apparire come una macchia più scura o viola.
# clinical 3.1 (tissue)
box-skin-now = La pelle è aperta, sanguina o ha una vescica
what-skin-now = Qualsiasi punto aperto, strappato, che sanguina o con una vescica, anche tra le dita.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Sfogo o prurito dove c’era la crema
what-rash-now = Bollicine, pomfi, o pelle che prude e brucia dove è andata la crema o l’olio. Sulla pelle scura può sembrare più scuro, o puoi soltanto sentirlo.

# clinical 3.4 point 4
stop-calf = Ora i polpacci. Senza massaggiare: uno è dolente, gonfio o caldo?

# clinical 3.4 point 5
stop-pain-now =
    <b>Quanto fa male adesso?</b>
    0 è per niente, 10 è il peggio che riesci a immaginare.
stop-resting =
    <b>Riposa per 10 minuti</b>
    Piede in alto, se è piacevole. Non c’è da fare altro che respirare. Chiedo ancora una volta.

    Peggiora? Chiama un medico, o { $emergency } se ti spaventa.
stop-pain-again =
    <b>Sono passati dieci minuti.</b>
    Quanto fa male adesso, da 0 a 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Lascia riposare il piede, e lascia in pace quel punto.</b>
            Se il dolore resta o torna, dillo a un medico o a un podologo. Chiama <b>{ $emergency }</b> per dolore al petto, fatica a respirare, o un piede che diventa freddo, pallido o blu.

            Prossimo massaggio: <b>{ $until }</b>, non prima, con nuove domande, senza quel punto, e leggero.
        [pain_stays]
            <b>Fai riposare il piede, e tienilo in alto.</b>
            Nessun massaggio lì. La pelle è aperta? Lavala e coprila. Se non si calma in 48 ore, chiedi a un professionista sanitario. Chiama <b>{ $emergency }</b> per dolore al petto, fatica a respirare, o un piede che diventa freddo, pallido o blu.

            Prossimo massaggio: <b>{ $until }</b>, non prima, e solo quando niente è dolente, gonfio o livido. Prima nuove domande.
        [bruised]
            <b>Fai riposare il piede, e tienilo in alto.</b>
            Nessun massaggio su un livido o un gonfiore. La pelle è aperta? Lavala e coprila. Se cresce, o non si calma in 48 ore, chiedi a un professionista sanitario. Chiama <b>{ $emergency }</b> per dolore al petto, fatica a respirare, o un piede che diventa freddo, pallido o blu.

            Prossimo massaggio: <b>{ $until }</b>, non prima, e solo quando è sparito. Prima nuove domande.
        [nerve]
            <b>Fai riposare il piede.</b>
            Se intorpidimento, formicolio o debolezza durano più di un’ora o si estendono, chiama oggi un medico. Chiama <b>{ $emergency }</b> se c’è insieme mal di schiena e tutte e due le gambe, o problemi con la vescica o l’intestino.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
        [numb_now]
            <b>Fai riposare il piede.</b>
            Se intorpidimento, formicolio o debolezza durano più di un’ora o si estendono, chiama oggi un medico. Chiama <b>{ $emergency }</b> se c’è insieme mal di schiena e tutte e due le gambe, o problemi con la vescica o l’intestino.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
        [popped]
            <b>Vai alla guardia medica o al pronto soccorso, per favore.</b>
            Fino ad allora non caricare il peso sul piede.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
        [calf]
            <b>Parla oggi con un medico, per favore.</b>
            Non massaggiare e non premere il polpaccio. Chiama subito <b>{ $emergency }</b> per dolore al petto o fatica a respirare.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
        [vessel]
            <b>Chiama subito { $emergency } per un piede freddo, pallido o blu.</b>
            Non massaggiarlo e non scaldarlo.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
        [body]
            <b>Chiama subito { $emergency } per dolore al petto, fatica a respirare, svenimento o viso gonfio.</b>
            Solo un capogiro, e già passato? Riposa sdraiandoti, poi parlane con un medico.

            Prossimo massaggio: solo dopo che un professionista sanitario ti ha visto.
        [skin_now]
            <b>Lava con delicatezza, e copri.</b>
            Con diabete, meno sensibilità o poca circolazione: chiama oggi il centro che segue i tuoi piedi o un medico.

            Prossimo massaggio: quando la pelle è di nuovo intera. Prima nuove domande.
        [rash_now]
            <b>Lava via la crema.</b>
            Chiama <b>{ $emergency }</b> se si gonfiano viso o labbra, o se respirare diventa difficile. Se entro domani la pelle non è più calma, chiedi in farmacia o a un medico.

            Prossimo massaggio: con un altro prodotto, o senza. Prima nuove domande.
        [repeat]
            <b>Lo stesso punto ci ha fatto fermare due volte.</b>
            Fallo vedere a un professionista sanitario o a un podologo, e fino ad allora lascialo in pace.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
       *[other]
            <b>Fai riposare il piede.</b>
            Chiedi a un professionista sanitario se qualcosa fa male o è strano.

            Prossimo massaggio: solo dopo che l’ha visto un professionista sanitario.
    }

    Prima di alzarti: togli la crema se c’è, poi calzini antiscivolo o scarpe.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Resta ancora un momento a sedere</b>

    1. Asciuga i piedi, anche tra le dita.
    2. Metti calzini antiscivolo o scarpe, <b>prima</b> di alzarti.
    3. Aspetta un minuto, poi alzati piano.

    Sete? Bevi qualcosa.

# clinical 4 (at once)
feel = <b>Come stanno i piedi adesso?</b>
b-same = Come prima
b-worse = Peggio

# clinical 3.2
pain-after =
    <b>C’è dolore adesso?</b>
    0 è per niente, 10 è il peggio che riesci a immaginare.

# clinical 4 (red flags)
wrong =
    <b>Un ultimo sguardo</b>
    C’è qualcosa che non va? Spunta quello che vale. Non so conta come sì.
# clinical 4 (red flags), 3.4 point 4
box-calf = Un polpaccio o una gamba dolente, gonfia o calda
what-calf = Da un lato solo, e da poco. Sulla pelle scura può sembrare più scura o lucida. Per favore non massaggiare per scoprirlo.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Che bello.</b> Buon resto della giornata.
        [same] <b>Grazie.</b> Certi giorni è semplicemente un momento tranquillo.
        [worse]
            <b>Grazie per avermelo detto.</b> Lascia riposare i piedi, e la prossima volta vai più leggero.

            Se non si calmano in 48 ore, chiedi a un professionista sanitario.
       *[unknown] <b>Grazie.</b> Prenditela comoda per un po’.
    }

    Un lieve indolenzimento che svanisce è comune. Domani chiedo come stanno i piedi.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Uno sguardo indietro</b>
    Come stanno i piedi adesso?
b-all-fine = Tutto bene
b-mild-ache = Lieve fastidio che passa
b-still-sore = Ancora male, o un livido
b-something-else = Qualcos’altro

# clinical 4 (red flags)
follow-up-signs =
    <b>C’è qualcosa di questo?</b>
    Spunta quello che vale. Non so conta come sì, quindi spuntalo.
# clinical 4 (red flags)
box-numb-later = Intorpidito, formicola, debole, o le dita ferme
what-numb-later = Meno sensibilità del solito, formicolio, una sensazione elettrica, o dita che non si muovono, da dopo il massaggio.
# clinical 4 (red flags)
box-cannot-stand = Un piede che non regge il peso
what-cannot-stand = Non riesci a starci sopra o a camminarci, o cede.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Rossore che si estende, febbre o una piaga aperta
what-spreading = Pelle calda e rossa, un punto che si è aperto, o brividi. Sulla pelle scura cerca zone più scure o lucide che crescono.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Grazie. Un lieve indolenzimento che svanisce è comune. La prossima volta cominciamo più leggeri, e domani chiedo ancora una volta.

follow-up-fine = Mi fa piacere. A presto, quando i piedi ne hanno voglia; un giorno sì e uno no basta e avanza.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Fai riposare i piedi, per favore</b>
    Per ora niente massaggi. Chiedi a un medico, un infermiere o un podologo di dare un’occhiata.

    <b>Chiama { $emergency }</b> per dolore al petto, fatica a respirare, o un piede che diventa freddo, pallido o blu.
