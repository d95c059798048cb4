### O que Knead diz em português do Brasil. Como mudar ou traduzir: locales/README.md.
###
### `# clinical 3.4` names the section or row of docs/clinical.md a rule comes from; [DJ] marks a
### design judgement, [GK] general knowledge. Nothing here was reviewed by a clinician.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Olá, eu sou <b>Knead</b>. Guio pessoas adultas numa massagem tranquila nos pés, um passo de cada vez. Pode ajudar você a relaxar.

            Não sou orientação médica, não sou um tratamento e não substituo cuidados de saúde. Na dúvida, não faça.

            Toque em <b>{ b-start }</b> quando tiver uns 20 minutos de sossego.
       *[again] Que bom ver você. Toque em <b>{ b-start }</b> quando você e os pés quiserem.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Como funciona</b>
    Primeiro, algumas perguntas curtas; depois, uns cinco minutos para cada pé, um passo de cada vez. Apoie o celular: eu espero por você.

    <b>Se doer</b>
    Toque em <b>{ b-hurts }</b> e vamos mais leve. Dor aguda ou estranha? Toque em <b>{ b-stop-key }</b>. Pode escrever também: “ai”, “mais leve”, “pare”.

    <b>Comandos</b>
    /start  começar, ou voltar aonde estávamos
    /stop  tirar as mãos na hora
    /remind  um lembrete na hora que você escolher
    /history  suas massagens
    /settings  ritmo, imagens, país
    /language  outro idioma
    /timezone  onde fica o seu relógio
    /stopreminders  sem mais lembretes
    /privacy  o que eu guardo
    /export  receber seus dados
    /delete  apagar seus dados

    Um lembrete na hora cheia pode atrasar um ou dois minutos, quando muita gente escolheu a mesma hora.

    Massoterapeutas com formação podem mostrar como se faz na primeira vez. Nos EUA, a AMTA e a ABMP têm listas.

    Sou um guia de bem-estar, não orientação médica. Numa emergência, ligue para { $emergency }.

command-start = Começar, ou voltar aonde estávamos
command-stop = Parar na hora: tirar as mãos
command-help = Como isto funciona
command-history = Suas massagens
command-remind = Lembretes: criar, mudar, pausar
command-stopreminders = Sem mais lembretes
command-timezone = Onde fica o seu relógio
command-settings = Ritmo, imagens, país
command-language = Outro idioma
command-privacy = O que eu guardo sobre você, e por quanto tempo
command-export = Receber tudo o que guardo sobre você
command-delete = Apagar tudo o que guardo sobre você

bot-name = Knead: guia de massagem nos pés
# clinical 7 ("say")
bot-description =
    Guio pessoas adultas numa massagem tranquila nos pés, um passo de cada vez. Pode ajudar você a relaxar.

    Primeiro vêm algumas perguntas curtas. Depois, uns cinco minutos para cada pé, com um botão PARE sempre à mão.

    Um guia geral de bem-estar: não é orientação médica, não é um tratamento e não substitui cuidados de saúde. Na dúvida, não faça.
# clinical 7 ("say")
bot-short-description = Massagem tranquila nos pés, passo a passo, para adultos. Pode ajudar a relaxar. Não é orientação médica.

unknown-command = Não conheço esse comando. Em /help estão os que conheço.
group = Eu só funciono em conversa particular, porque as suas respostas não são da conta de mais ninguém. Abra uma conversa comigo e toque em Iniciar.
# A line under the card that was open when /start came.
resume-offer = Estamos no meio disto. Continue aqui, ou deixe por hoje.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = O guia mudou nesse meio-tempo, e o ponto onde estávamos não existe mais. Não foi nada que você fez. Desculpe perguntar de novo.
updated-hands = <b>Tire as mãos, por favor.</b> O guia mudou e este passo não existe mais, então a massagem termina aqui. Não foi nada que você fez.
recalled = Esta versão do guia foi retirada, por segurança, então terminamos aqui. Não foi nada que você fez.
recalled-hands = <b>Tire as mãos, por favor.</b> Esta versão do guia foi retirada, por segurança, então a massagem termina aqui. Não foi nada que você fez.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>O que eu guardo</b>
    As respostas que você marcou, só como sim ou não; seus ajustes; seus lembretes e fuso horário; as horas das suas massagens e suas notas de dor. O que você escreve é lido uma vez e não fica guardado.

    <b>Por quanto tempo</b>
    As respostas sobre saúde valem por 30 dias; depois pergunto de novo. O resto fica até você apagar.

    <b>Você decide</b>
    /export envia tudo num arquivo. /delete apaga tudo.

    Sem anúncios, e nada é vendido. O Telegram guarda a própria cópia desta conversa, que você pode limpar no Telegram.

export = Aqui está tudo o que guardo sobre você.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Apagar tudo o que guardo sobre você?</b>
    Respostas, ajustes e histórico somem para sempre.

    Se pedi para descansar os pés ou falar antes com alguém, por favor, faça isso mesmo assim.
delete-done = Pronto. Tudo o que eu guardava sobre você foi apagado. Volte quando quiser com /start.

history = <b>Suas massagens</b>
history-streak = Dias seguidos: <b>{ $streak }</b>. Um dia sem massagem é perdoado.
history-none = Nenhuma massagem ainda. Toque em <b>{ b-start }</b> para a primeira.
history-line =
    { $date }: { $feet ->
        [both] os dois pés
        [left] pé esquerdo
        [right] pé direito
       *[none] parou antes de terminar um pé
    }, { $minutes } min, dor { $before } → { $after }

## Settings

settings =
    <b>Ajustes</b>

    Ritmo: { $pace ->
        [hands_free] <b>mãos livres</b>. Eu avanço sem esperar; dê um sinal de vez em quando.
       *[mine] <b>meu ritmo</b>. Espero o seu toque.
    }
    Imagens: { $pictures ->
        [off] <b>não</b>
       *[on] <b>sim</b>
    }
    Idioma: <b>{ $language }</b>
    País: { $country ->
        [none] <b>não informado</b>
       *[other] <b>{ $country }</b>
    }
    Numa emergência, ligue para { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Onde você está?</b>
    Só pergunto para poder mostrar o número de emergência certo.

# Under it stands a list of languages, each by its own name.
language = <b>Que idioma você prefere?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = o número de emergência do seu local (192, 112, 911 ou 999)

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = hoje às { $time }
moment-tomorrow = amanhã às { $time }
moment-day = { $date }, { $time }
rule-daily = todo dia às { $time }
rule-weekdays = de segunda a sexta às { $time }
rule-weekends = sábado e domingo às { $time }
rule-days = { $days } às { $time }
rule-every = a cada { $n } dias às { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = uma vez, em { $date } às { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>Seus lembretes</b>

    { $rest ->
        [unanswered] Estão descansando, porque fiquei sem resposta sua. Acorde os lembretes quando quiser.
        [paused] Estão todos pausados.
        [not_now] Por enquanto ficam em silêncio: antes, um profissional de saúde deve opinar.
        [locked] Sem massagem até <b>{ $lock_end }</b>, e até lá também sem lembretes.
       *[on] Próximo: <b>{ $next_reminder }</b>
    }

    Toque em um para mudar, ou escreva um novo: “dias úteis 7:30”.

reminders-full = Consigo guardar até doze lembretes. Remova um primeiro, e aí sobra lugar.

reminder-ask =
    <b>Quando devo lembrar você?</b>

    Toque numa hora, ou escreva do seu jeito: “todo dia às 9 da noite”, “seg, qua e sex às seis e meia”, “amanhã às 8”, “daqui a 2 horas”.

reminder-either = De manhã, ou mais tarde no dia?

reminder-confirm =
    Seu lembrete: <b>{ $rule }</b>{ $quiet_then ->
        [yes] , sem som, por causa das suas horas de silêncio
       *[no] { "" }
    }.

    As próximas vezes, pelo relógio de { $city }:
    { $upcoming }

reminder-saved = Pronto. O próximo vem <b>{ $chosen_next }</b>. Você pode mudar ou parar quando quiser com /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Em pausa até { $chosen_until }.
        [open] Em pausa até você retomar.
       *[no] { $chosen_next ->
            [none] Descansando.
           *[other] Próximo: { $chosen_next }
        }
    }

reminder-pausing =
    Por quanto tempo? Toque, ou escreva: “10 dias”, “até 3 de dezembro”.

reminder-removed = Removido.

reminder-options =
    <b>Como eu lembro você</b>

    Horas de silêncio: { $quiet ->
        [off] <b>nenhuma</b>
       *[other] <b>{ $quiet }</b>. O que envio nessas horas chega sem som.
    }
    Depois de uma massagem no mesmo dia: { $again ->
        [on] <b>escrevo mesmo assim</b>
       *[off] <b>fico em silêncio</b>
    }
    Dias seguidos: { $streak_shown ->
        [on] <b>aparecem</b>
       *[off] <b>não aparecem</b>
    }
    Relógio: <b>{ $city }</b>, agora { $clock }

reminder-quiet = Quando não devo fazer som?

reminders-stopped = Sem mais lembretes. Seus horários ficam guardados; /remind traz de volta quando você quiser.

# Why a time could not be used. The card asks again below.
when-hour = Essa hora não existe. As horas vão de 0 a 23.
when-minute = Esse minuto não existe. Os minutos vão de 0 a 59.
when-date = Esse dia não existe no calendário.
when-far = É longe demais para mim. Dentro de um ano, por favor.
when-none = Não encontrei uma hora nisso. Tente “9 da noite” ou “21:00”.
when-unclear = Não tenho certeza de que hora você quer dizer. Tente “todo dia às 9 da noite”.
until-unclear = Não tenho certeza de quanto tempo. Tente “10 dias” ou “até sexta”.
when-past = Essa hora já passou. Escolha uma que ainda vem.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] Uns minutos de calma para os seus pés?
        [1] Um descanso faria bem aos seus pés. Vamos?
        [2] Hora dos seus pés, se você quiser.
       *[3] Um momento tranquilo, pés para cima: quando você quiser.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } dias seguidos.
    }

reminder-snoozed = Está bem. Volto <b>{ $snoozed }</b>.
reminder-skipped = Hoje não, então. Sem problema.
reminder-done = Você fez uma massagem há pouco. A próxima: { $until }, no mínimo.
reminder-locked = Sem massagem até <b>{ $lock_end }</b>, então deixo os lembretes de fora até lá. Bom descanso.

# After three days without an answer, once
reminder-go-on =
    Meus últimos lembretes ficaram sem resposta, e tudo bem. Devo continuar?

    Se não houver resposta, fico em silêncio. /remind me traz de volta.
reminder-kept = Certo, vou continuar. Agora, ou mais tarde?
reminder-rested = Vou ficar em silêncio. /remind está aqui quando você quiser.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>São { $guess } onde você está?</b>
       *[other] <b>Que horas são onde você está?</b>
    }

    Você também pode escrever a sua cidade, ou o que o seu relógio mostra.

zone-ask =
    <b>Que horas são onde você está?</b>

    Escreva o que o seu relógio mostra (“21:14”), ou a sua cidade.
zone-locate = Ou compartilhe a sua localização com a tecla abaixo do campo de texto. Guardo só o fuso horário, não o lugar.
zone-thanks = A tecla de localização foi guardada.
zone-set = Seu relógio: { $city }, { $clock }.
zone-several = Qual deles?
zone-still =
    <b>São { $clock } onde você está?</b>

    É uma hora incomum para você, por isso pergunto se você viajou.
zone-move = Seus lembretes seguem o relógio de { $old_city }. Devem seguir agora o relógio de <b>{ $city }</b>?
place-unknown = Não conheço esse lugar. Tente uma cidade maior por perto, ou escreva o que o seu relógio mostra.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Lembretes
b-new-one = Novo lembrete
b-pause-all = Pausar todos
b-resume-all = Acordar todos
b-options = Horas de silêncio e mais
b-every-day = Todo dia
b-weekdays = Dias úteis
b-weekends = Fim de semana
b-save = Salvar
b-other-time = Outra hora
b-other-zone = Outro lugar
b-change = Mudar
b-pause-it = Pausar
b-resume-it = Retomar
b-remove = Remover
b-pause-3-days = 3 dias
b-pause-week = Uma semana
b-pause-open = Até eu avisar
b-quiet = Horas de silêncio
b-again-today = Também após uma massagem
b-streak = Dias seguidos
b-time-zone = Fuso horário
b-quiet-night = Das 22h às 7h
b-quiet-long = Das 21h às 8h
b-quiet-off = Sem horas de silêncio
b-snooze-10 = Em 10 min
b-snooze-30 = Em 30 min
b-snooze-2-hours = Em 2 horas
b-skip-today = Hoje não
b-keep-on = Sim, continue
b-pause-all-week = Pausar por uma semana
b-elsewhere = Estou em outro lugar
b-still-here = Sim
b-move-them = Sim, mudar
b-leave-them = Deixar assim
b-locate = 📍 Enviar minha localização

## Buttons: general

b-start = Começar
b-begin = Começar já
b-next = Próximo
b-back = Voltar
b-repeat = De novo
b-skip = Pular
b-pause = Pausar
b-resume = Continuar
b-quit = Agora não
b-leave = Deixar por aqui
b-finish = Terminar
b-enough = Chega por hoje
b-understood = Entendi
b-done = Pronto
b-none = Nenhuma destas
b-what = O que isto quer dizer?
b-close-what = Voltar às perguntas
b-unsure = Não sei
b-not-sure = Não sei
b-yes = Sim
b-no = Não
b-history = Histórico
b-settings = Ajustes
b-help = Ajuda
b-close = Fechar
b-pace = Mudar o ritmo
b-pictures = Imagens: sim ou não
b-country = País
b-language = Idioma
b-country-other = Outro país
b-stay = Manter meus dados
b-erase = Apagar meus dados
b-delete-all = Apagar tudo

## Buttons: during the massage

b-hurts = Dói
b-sharp = 🛑 Dor aguda – parar
b-fine = Está bom
b-better = Melhor
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = PARE
b-circles = Círculos com polegar
b-knuckles = Nós dos dedos
b-thumbs = Pressão com polegar

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Antes de começar</b>

    1. Todas as pessoas que participam são adultas, com 18 anos ou mais.
    2. Todas estão com a mente clara: sem álcool e sem remédio que dá sono.
    3. Os pés são seus, ou a pessoa dona deles está aqui, acordada, e diz sim.

    É isso mesmo?
b-adult = Sim para as três
b-not-quite = Não é bem assim

who-not = Sem problema. Qual delas não se encaixa?
b-under-18 = Alguém tem menos de 18
b-not-willing = Falta o sim de quem recebe
b-drowsy = Álcool ou remédio que dá sono

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Agora mesmo</b>
    Alguma destas coisas está acontecendo com a pessoa dona dos pés? Marque o que se aplica. Sem certeza conta como sim, então marque.

# clinical 2.3 row 1.1
box-chest = Dor no peito, falta de ar, desmaio, coração disparado
what-chest = Dor ou aperto no peito, dificuldade de respirar, tosse com sangue, desmaio, ou um coração que dispara sem motivo.

# clinical 2.3 row 1.2
box-cold-leg = Pé ou perna de repente frio, pálido, azul ou dormente
what-cold-leg = Veio rápido: um pé ou uma perna ficou frio, pálido, azul ou manchado, perdeu a sensibilidade ou não se mexe. Em pele escura, olhe as solas e as unhas, e veja se há um tom cinza.

# clinical 2.3 row 1.3
box-one-leg = Só uma perna ou pé: inchaço, dor ou calor novos
what-one-leg = Só de um lado, e novo: inchaço, dor, calor, pele vermelha ou mais escura, ou uma veia dura e dolorida. Em pele escura, a mancha pode parecer mais escura ou brilhante em vez de vermelha.

# clinical 2.3 rows 1.4, 1.5
box-infection = Pele quente, vermelha ou mais escura; pus; ou febre
what-infection = Pele do pé ou da perna quente, inchada e dolorida; pus; ou febre, calafrios e mal-estar. Em pele escura, procure manchas mais escuras ou brilhantes.

# clinical 2.3 row 1.6
box-injury = Lesão nova: não apoia o pé, ou ouviu um estalo
what-injury = O pé não aguenta o seu peso, está com uma forma estranha, ou algo estalou ou se rompeu.

# clinical 2.3 row 1.7
box-preeclampsia = Gravidez ou parto recente: inchaço ou dor de cabeça forte
what-preeclampsia = Gravidez, ou um parto nas últimas seis semanas, e agora inchaço repentino do rosto, das mãos ou dos pés, uma dor de cabeça forte, ou pontos diante dos olhos.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Pele quente, pus ou febre</b>
    O que mais se parece? Em pele escura, procure manchas mais escuras ou brilhantes.
b-infection-severe = Espalha rápido, ou muito mal
b-infection-skin = Pele quente e dolorida, ou pus
b-fever-only = Só febre ou calafrios

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Os pés hoje</b>
    Olhe os dois. Marque o que encontrar em qualquer um deles. Sem certeza conta como sim, então marque.

# clinical 2.3 row 2.1
box-broken-skin = Pele aberta: corte, ferida, queimadura, bolha, pontos
what-broken-skin = Qualquer lugar com a pele aberta, com bolha, sangrando, com pontos ou com casca. Olhe também entre os dedos.

# clinical 2.3 row 2.2
box-rash = Irritação na pele, frieira, verruga
what-rash = Pele coçando ou descascando entre os dedos, uma irritação com manchas, ou uma verruga (olho de peixe). Podem passar de uma pele para outra.

# clinical 2.3 row 2.3
box-hot-joint = Uma junta quente, inchada, muito dolorida
what-hot-joint = Uma junta do dedo ou do tornozelo quente, inchada e que dói ao toque, como numa crise de gota ou artrite.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Torção recente, osso quebrado, qualquer cirurgia no pé
what-injuries = Uma torção, batida ou distensão nos últimos três dias, um osso que está ou pode estar quebrado, ou uma cirurgia no pé ou tornozelo em qualquer época da vida.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Inchaço, caroço, roxo, calo ou unha que dói
what-lumps = Um inchaço que você não sabe explicar, ou um lugar que dói ao toque: um calo, uma unha encravada, um roxo ou um caroço.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Já está doendo muito, ou dor no calcanhar
what-sore-already = Dor de 7 em 10 ou mais, dor há duas semanas sem motivo que você conheça, ou um calcanhar que dói nos primeiros passos.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Que pé é?</b>
    { $about ->
        [broken_skin] A pele aberta, ferida, queimadura ou bolha.
        [rash] A irritação na pele ou verruga. Não divida toalha, e mostre a um farmacêutico ou médico.
        [hot_joint] A junta quente e inchada.
        [sprain] A torção ou batida.
       *[other] O que você marcou.
    } Esse pé descansa hoje; sem certeza quer dizer os dois.
b-left = Esquerdo
b-right = Direito
b-both = Os dois

# clinical 2.3 row 2.3
hot-joint =
    <b>A junta quente</b>
    Também há febre, está piorando, ou há mal-estar ou enjoo?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Lesão ou cirurgia</b>
    Marque o que se aplica. Sem certeza conta como sim.
box-sprain = Torção, batida ou distensão nos últimos 3 dias
what-sprain = Você torceu, bateu ou forçou um pé ou tornozelo nos últimos três dias.
box-fracture = Um osso que está quebrado, ou pode estar
what-fracture = Um osso quebrado no pé ou tornozelo que ainda está se recuperando, ou uma lesão sobre a qual ninguém tem certeza ainda.
box-foot-surgery = Uma cirurgia no pé ou tornozelo, em qualquer época
what-foot-surgery = Qualquer cirurgia no pé ou tornozelo, por mais antiga que seja, ou metal que ficou dentro.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Inchaço ou um ponto dolorido</b>
    Marque o que se aplica. Sem certeza conta como sim.
# clinical 2.3 rows 1.4, 2.7
box-pus = Pus, ou cheiro ou mancha
what-pus = Líquido amarelo ou turvo de uma unha, calo ou ferida, mau cheiro, ou uma mancha na meia.
# clinical 2.3 row 1.3
box-one-sided = Inchaço só de um lado
what-one-sided = Um pé, tornozelo ou panturrilha ficou maior que o outro há pouco tempo.
# clinical 2.3 row 2.6
box-swelling-both = Inchaço nos dois pés, sem motivo conhecido
what-swelling-both = Os dois pés ou tornozelos estão inchados, ou a meia deixa marcas fundas, e você não sabe por quê.
# clinical 2.3 row 2.7
box-sore-spot = Um calo, unha, roxo ou caroço que dói
what-sore-spot = Um lugar que dói ao toque. Deixo essa parte do pé de fora.

# clinical 2.3 row 2.7
which-spot = Onde fica o ponto dolorido? Essa parte fica de fora hoje.
b-toes = Dedos
b-sole = Sola ou calcanhar
b-ankle = Atrás do tornozelo
b-top = Peito do pé

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Dor antes de começar</b>
    Marque o que se aplica. Sem certeza conta como sim.
box-strong-pain = 7 em 10 ou mais
what-strong-pain = Numa escala em que 0 é nenhuma dor e 10 é a pior que você consegue imaginar.
box-unexplained-pain = Dor há duas semanas, sem motivo conhecido
what-unexplained-pain = O pé dói há duas semanas ou mais e ninguém descobriu por quê.
box-heel-pain = Dor no calcanhar, mais nos primeiros passos
what-heel-pain = Um calcanhar dolorido, muitas vezes logo de manhã ou depois de um tempo na cadeira. Não faço pressão forte nesse ponto.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Mudou alguma coisa?</b>
    Ainda tenho as suas respostas sobre sensibilidade, sangue e saúde geral.

    Pense em dormência nova, remédio, doença, cirurgia, gravidez, viagem longa ou tempo de cama.
b-nothing-changed = Nada mudou
b-something-changed = Algo mudou

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Sensibilidade e sangue</b>
    Marque o que se aplica, agora ou no passado. Sem certeza conta como sim, então marque.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Trombose um dia; há pouco: cirurgia, gesso, viagem longa
what-clot = Um coágulo na perna ou no pulmão em qualquer época, sangue que coagula demais, ou, nas últimas seis semanas, cirurgia, gesso, dias de cama ou uma viagem longa.

# clinical 2.3 row 3.1
box-diabetes = Diabetes
what-diabetes = De qualquer tipo, mesmo bem controlado. Vêm mais algumas perguntas.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Pés dormentes, formigando ou ardendo
what-numbness = Menos sensibilidade que antes, formigamento ou ardência, por qualquer motivo: nervos, coluna, quimioterapia, álcool. Meu guia se apoia no que você sente.

# clinical 2.3 row 3.4
box-poor-circulation = Má circulação nas pernas
what-poor-circulation = Alguém já disse isso a você, as panturrilhas doem quando você anda, ou um pé dói em repouso, à noite.

# clinical 2.3 row 3.6
box-thinner = Anticoagulante, ou problema de sangramento
what-thinner = Remédio como varfarina, apixabana ou heparina, plaquetas baixas, ou roxos e sangramentos que aparecem fácil demais. Tome o seu remédio como indicado.

# clinical 2.3 row 3.7
box-veins = Veias saltadas no pé ou tornozelo
what-veins = Veias que aparecem como cordas ou nós. As mãos ficam longe delas.

# clinical 2.3 row 3.1
diabetes =
    <b>Sobre o diabetes</b>
    Marque o que se aplica. Sem certeza conta como sim.
box-diabetes-numb = Pés dormentes, formigando ou ardendo
what-diabetes-numb = Qualquer perda de sensibilidade, formigamento ou ardência nos pés, agora ou de vez em quando.
box-diabetes-past = Ferida no pé, dedo perdido ou forma mudada, um dia
what-diabetes-past = Uma úlcera no pé, uma amputação, ou um pé que mudou de forma (pé de Charcot), em qualquer época.
box-diabetes-unchecked = Sem exame dos pés nos últimos 12 meses
what-diabetes-unchecked = Um profissional de enfermagem, medicina ou podologia olha os pés e testa a sensibilidade, em geral uma vez por ano.

# clinical 2.3 row 3.2
charcot = Compare os pés. Um deles está mais quente, mais vermelho ou escuro, mais inchado, ou mudando de forma, mesmo sem dor? Em pele escura, procure manchas mais escuras ou brilhantes.

# clinical 2.3 row 3.4
circulation = Um pé dói em repouso ou à noite, e isso é novo ou está piorando?

# clinical 2.3 row 3.7
veins = Alguma dessas veias está dura, quente ou dolorida?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Saúde e conforto</b>
    Marque o que se aplica. Sem certeza conta como sim, então marque.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Gravidez, ou parto nas últimas 6 semanas
what-pregnant = Em qualquer semana, e depois de qualquer tipo de parto. Antes, uma conversa com quem acompanha a gravidez ou o parto.

# clinical 2.3 row 4.2
box-cancer = Câncer agora, ou em tratamento
what-cancer = Qualquer câncer agora ou em acompanhamento, câncer em um osso, ou radioterapia em uma perna.

# clinical 2.3 row 4.3
box-organs = Insuficiência cardíaca ou renal, linfedema
what-organs = Um coração fraco, rins que falham, um problema de coração que ninguém acompanha, ou inchaço duradouro do sistema linfático.

# clinical 2.3 row 4.4
box-bones = Ossos frágeis, ou corticoide por muito tempo
what-bones = Osteoporose, um osso que quebrou com uma batida pequena, corticoide por meses, ou há pouco tempo um antibiótico como ciprofloxacino ou levofloxacino.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Alergia: nozes, coco, perfume, cremes
# clinical 2.3 row 4.5
what-allergy = Qualquer reação a nozes e castanhas, coco, perfume ou algo que você passou na pele. A massagem ainda é possível; então deixo esses óleos de fora.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Falta de firmeza; quadril, joelho, costas; marca-passo
what-balance = Quedas ou falta de firmeza nos pés, uma junta que dificulta alcançar o pé ou cruzar a perna, uma prótese de quadril, ou um implante com eletrônica.

# clinical 2.3 row 4.4
bones =
    <b>Ossos e corticoides</b>
    Marque o que se aplica. Sem certeza conta como sim.
box-bones-severe = Ossos muito frágeis, ou um quebrou fácil
what-bones-severe = Alguém disse que é grave, ou um osso quebrou com uma batida pequena ou sem batida nenhuma.
box-bones-thin = Ossos frágeis, nada quebrado
what-bones-thin = Osteoporose, ou perda óssea vista num exame, sem fratura.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Corticoide por meses
what-steroids = Comprimidos ou injeções como prednisolona, por muito tempo. Nesse caso, ossos e tendões podem ficar mais sensíveis. Marque também se há pouco tempo você tomou ciprofloxacino, levofloxacino ou parecido.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Mexer-se e sentar-se</b>
    Marque o que se aplica. Sem certeza conta como sim.
# clinical 2.3 row 4.7
box-hip-precautions = Orientação de não dobrar ou cruzar o quadril
what-hip-precautions = Depois de uma cirurgia no quadril, podem ter dito a você para não cruzar as pernas nem dobrar o quadril além de um ângulo reto.
# clinical 2.3 row 4.7
box-no-crossing = Não consegue cruzar uma perna sobre a outra
what-no-crossing = Quadril, joelho ou costas rígidos ou doloridos. Ofereço outros jeitos de sentar.
# clinical 2.3 row 4.6
box-unsteady = Falta de firmeza, ou uma queda há pouco tempo
what-unsteady = Às vezes falta firmeza, houve uma queda nos últimos meses, ou há fragilidade e você mora só. Ninguém se levanta durante a massagem.
# clinical 2.3 row 4.8
box-pacemaker = Marca-passo ou implante eletrônico
what-pacemaker = Qualquer coisa dentro do corpo que funciona com bateria. Este guia usa só as mãos; mantenha massageadores elétricos longe.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Um olhar antes do primeiro toque</b>
    Boa luz; um espelho ou uma ajuda para as solas. Compare esquerdo e direito:

    • <b>Pele</b>: em cima, solas, calcanhares e entre todos os dedos. Cortes, feridas, bolhas, pele úmida ou descascando?
    • <b>Unhas e pele grossa</b>: borda dolorida, pus, cor por baixo?
    • <b>Cor</b>: vermelha ou mais escura, pálida, azul? Em pele escura, procure manchas mais escuras ou brilhantes.
    • <b>Calor</b>: costas da mão, o mesmo ponto em cada pé.
    • <b>Forma</b>: inchaço, marcas fundas da meia, alguma mudança?

    Os dois pés parecem como sempre, aos olhos e ao toque?
b-looks-fine = Os dois parecem bem
b-found-something = Encontrei algo

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Hoje não</b>

    { $reason ->
        [under_18] Este guia é só para pessoas adultas. Por favor, volte quando todas as pessoas que participam tiverem 18 anos ou mais.
        [not_willing] A massagem precisa de um sim claro da pessoa dona dos pés, acordada e presente. Volte quando ela tiver vontade; não também é uma boa resposta.
        [drowsy] É preciso sentir bem quando algo é demais. Volte outro dia, com descanso e a mente clara. Continue tomando os remédios como foram indicados.
        [fever] Com febre, o descanso vem primeiro. Volte quando tiver passado bem por um ou dois dias. Está piorando? Por favor, procure um médico.
        [feet_out] Os dois pés precisam de descanso agora. Volte quando a pele e as juntas tiverem se acalmado. Um farmacêutico, podólogo ou médico pode dizer mais.
       *[other] Deixe os pés descansarem por enquanto, e volte outro dia. Se algo preocupa você, pergunte a um médico ou podólogo.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Primeiro, alguém que conhece você</b>

    Este guia não é para você hoje. Algo que você respondeu deve ser conversado antes com um médico, enfermeiro, obstetra, parteira ou podólogo que conheça o assunto.

    Você pode perguntar: “Uma massagem suave nos pés, em casa, é adequada para mim?”

    Depois de um sim, volte e me conte. A versão suave fica então aberta por 30 dias: pressão leve, algumas coisas de fora.

b-clinician-ok = Um profissional disse que sim

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Hoje com suavidade</b>

    • { $foot ->
        [left] Só o pé esquerdo
        [right] Só o pé direito
       *[both] Os dois pés
    }
    • Pressão: { $cap ->
        [1] como passar creme em pele queimada de sol, não mais
       *[2] como espalhar creme nas mãos, não mais
    }
    • Só círculos com os polegares: sem nós dos dedos, sem apertar{ $zones ->
        [none] {""}
       *[other] {""}
            • De fora: { $zones }
    }{ $heel ->
        [yes] {""}
            • Sem pressão forte no ponto dolorido do calcanhar. Não melhorou em duas semanas? Pergunte a um médico.
       *[no] {""}
    }
    • As mãos ficam longe de veias saltadas e pontos doloridos
zone-toes = os dedos
zone-sole = a sola
zone-ankle = a parte de trás do tornozelo
zone-top = o peito do pé

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Ligue agora para a maternidade, obstetra ou parteira, de dia ou de noite.
        [injury] Por favor, vá hoje a um pronto atendimento ou pronto-socorro.
        [popped] Por favor, vá hoje a um pronto atendimento ou pronto-socorro.
        [broken_skin] Por favor, ligue hoje para a equipe que cuida dos seus pés ou para um médico.
        [skin_now] Por favor, ligue hoje para a equipe que cuida dos seus pés ou para um médico.
        [charcot] Por favor, ligue hoje para a equipe que cuida dos seus pés ou para um médico.
       *[other] Por favor, fale com um médico hoje.
    }</b>

    { $reason ->
        [one_leg] Uma perna com inchaço, dor, calor ou cor mais escura, de um lado só e há pouco tempo, deve ser vista no mesmo dia. Não esfregue nem aperte.
        [calf] Uma panturrilha dolorida, inchada ou quente deve ser vista no mesmo dia. Não esfregue nem aperte.
        [infection] Pele quente, inchada e dolorida ou pus devem ser vistos no mesmo dia, por um médico ou num pronto atendimento.
        [numb_later] Dormência, formigamento ou fraqueza que não passou deve ser examinada hoje.
        [spreading] Cor que se espalha, febre ou ferida aberta devem ser vistas no mesmo dia, por um médico ou num pronto atendimento. Em pele escura, a mancha pode parecer mais escura ou brilhante.
        [injury] Não apoie o peso no pé até alguém examinar.
        [popped] Não apoie o peso no pé até alguém examinar.
        [preeclampsia] Fale do inchaço, da dor de cabeça ou dos pontos diante dos olhos. Eles querem saber disso, também à noite.
        [pus] Pus ou mau cheiro devem ser vistos no mesmo dia, por um médico ou podólogo. Por favor, não corte nem esprema por conta própria.
        [hot_joint_ill] Uma junta quente e inchada junto com mal-estar deve ser vista no mesmo dia. Deixe em repouso, sem pressão.
        [charcot] Um pé mais quente, mais vermelho ou escuro, inchado ou mudando de forma deve ser visto no mesmo dia, mesmo sem dor. Não apoie o peso nele.
        [rest_pain] Dor no pé nova ou crescente, em repouso ou à noite, deve ser examinada hoje.
        [sore_vein] Uma veia dura, quente ou dolorida deve ser examinada hoje. Não esfregue nem aperte.
        [broken_skin] Com diabetes, menos sensibilidade ou má circulação, pele aberta deve ser vista dentro de um dia. Cubra com um curativo limpo e não apoie o peso no pé. Está fechado agora? Ligue para o plantão.
        [skin_now] Com diabetes, menos sensibilidade ou má circulação, pele aberta deve ser vista dentro de um dia. Lave com cuidado, cubra com um curativo limpo e não apoie o peso no pé. Está fechado agora? Ligue para o plantão.
       *[other] O que você me contou deve ser examinado no mesmo dia, por um médico ou num pronto atendimento.
    }

    Este guia não é para você hoje.

    <b>Ligue para { $emergency }</b> se houver dor no peito, dificuldade de respirar ou desmaio, se um pé ficar frio, pálido ou azul, ou se você passar muito mal de repente.{ $oil ->
        [none] {""}
       *[other] {""}

            Antes de levantar: limpe o creme, depois meias antiderrapantes ou sapatos.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Ligue para { $emergency } agora.</b>

    { $reason ->
        [chest] Diga: dor no peito, dificuldade de respirar, desmaio ou coração disparado.
        [cold_leg] Diga: um pé ou uma perna ficou frio, pálido, azul ou dormente. Deixe como está: sem esfregar, sem aquecer.
        [cold_now] Diga: um pé ficou frio, pálido ou azul. Deixe como está: sem esfregar, sem aquecer.
        [infection_severe] Diga: pele quente e inchada que se espalha rápido, ou alguém muito mal ou com confusão.
        [danger_sign] Diga o que você percebe: peito, respiração, desmaio, rosto inchado, um pé frio ou azul, ou um pé que não se mexe ou não aguenta peso.
       *[other] Diga o que você percebe, e onde está.
    }

    Sente-se ou deite-se. Se houver alguém por perto, peça para ficar com você. Por favor, não dirija.

b-getting-help = Estou buscando ajuda

# clinical 8 row 19
clinician =
    <b>Antes, um profissional de saúde</b>

    Depois do que aconteceu da última vez, a próxima massagem espera até que um médico, enfermeiro, obstetra, parteira ou podólogo que conheça o assunto tenha dito que uma massagem suave nos pés é adequada.

    Já disse? Então me conte abaixo. Se não, descanse os pés, e cuide-se.

# clinical 8 row 19
locked =
    <b>Os pés estão descansando</b>

    Depois da última vez, eles precisam de mais tempo. Próxima massagem: <b>{ $until }</b>, se nada doer até lá.

    Ainda dói, ou está piorando? Por favor, pergunte a um médico ou podólogo.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Primeiro, um pouco de descanso</b>

    Uma massagem por dia é bastante. Próxima massagem: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Já faz um tempo</b>

    Suas respostas têm mais de uma hora, então pergunto de novo antes de pôr as mãos. É rápido.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Quanto os pés doem agora?</b>
    0 é nada, 10 é o pior que você consegue imaginar.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Como você quer se sentar?</b>
    Escolha o que for fácil para o quadril, os joelhos e as costas.
b-figure-four = Tornozelo na outra coxa
b-stool = Pé num banquinho
b-bed = Na cama ou no sofá
b-floor = No chão
b-partner = Alguém faz em mim

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Sente-se numa cadeira ou na cama. Ponha um tornozelo sobre a coxa oposta, com a sola virada para você.

    Cãibra, dor no quadril ou no joelho, ou formigamento nessa perna? Desça a perna e escolha outro jeito de sentar.
# clinical 5 (b)
sit-stool =
    Sente-se numa cadeira firme. Ponha um pé num banquinho ou numa segunda cadeira, joelho um pouco dobrado, e incline-se para a frente.

    Se as costas ou o quadril reclamarem, escolha outro jeito de sentar.
# clinical 5 (c)
sit-bed =
    Sente-se na cama ou no sofá com as costas apoiadas. Dobre um joelho e apoie o pé inteiro ao lado do outro joelho.

    Se um quadril, joelho ou as costas reclamarem, escolha outro jeito de sentar.
# clinical 5 (d)
sit-floor =
    Sente-se num tapete, com as costas na parede e um pé puxado para perto. Veja antes se consegue se levantar com facilidade.

    Se der cãibra ou formigar, escolha outro jeito de sentar.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Quem decide é a pessoa dona dos pés.</b> Ela segura o celular, ou responde em voz alta.

    • Combinem uma palavra para parar.
    • Quem faz: mãos limpas e quentes, unhas curtas, sem anéis. Fique abaixo dos ossos do tornozelo, menos ao puxar o calcanhar.
    • Quem recebe: recoste-se, pernas apoiadas. Precisa proteger o quadril? Mantenha-o aberto, nunca dobrado além de um ângulo reto.
    • Quem faz: a cada passo, pergunte “Está demais?”. Pare se a pessoa puxar o pé, ficar calada ou dormir.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Algo para as mãos deslizarem?</b>
    Lave as mãos, tire os anéis. Simples e sem perfume é melhor: de uma ervilha a uma uva para cada pé. Nada entre os dedos, nada em pele aberta.

    É novo para a sua pele? Teste um pouco no antebraço e espere um dia; hoje, use as mãos secas.
b-plain = Creme simples
b-coconut = Óleo de coco
b-argan = Óleo de argan
b-dry = Mãos secas

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Tudo pronto</b>
    Apoie o celular onde você possa ver, com uma toalha à mão.

    • Nunca deve doer. Se doer, toque em <b>{ b-hurts }</b>: vamos mais leve.
    • Dor aguda ou estranha? Toque em <b>{ b-stop-key }</b>. Está sempre ali.
    • Você também pode escrever.

    Uns cinco minutos para cada pé. Respire com calma.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle =
    Envolva o pé { $side ->
        [left] esquerdo
       *[right] direito
    } com as mãos e segure por uma ou duas respirações. Depois deslize devagar dos dedos ao tornozelo, de leve, espalhando o creme, se houver.
    .why = Dá ao pé tempo para se acostumar com o toque.
    .name = Primeiro contato

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull =
    Segure a frente do tornozelo { $side ->
        [left] esquerdo
       *[right] direito
    } com uma mão. Com o polegar e o indicador da outra, pegue a parte de trás do tornozelo e puxe devagar para baixo até o calcanhar, umas cinco vezes. Sem torcer; se esse tendão dói, toque em { b-skip }.
    .why = A ideia é aliviar a parte de trás do calcanhar, muitas vezes tensa por exercício, ficar em pé ou salto alto.
    .name = Puxar o calcanhar

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Feche a mão sem apertar. Amasse devagar a sola do pé { $side ->
            [left] esquerdo
           *[right] direito
        } com os nós dos dedos, do calcanhar em direção aos dedos do pé. Fique longe de qualquer ponto dolorido.
        [thumbs] Segure o pé { $side ->
            [left] esquerdo
           *[right] direito
        } com as duas mãos, polegares na sola. Pressione reto, contando devagar até três, solte, ande a largura de um polegar. Vá do calcanhar até logo abaixo dos dedos.
       *[circles] Faça círculos pequenos e lentos com o polegar na sola do pé { $side ->
            [left] esquerdo
           *[right] direito
        }. Comece no calcanhar, siga até a base de um dedo e recomece para o próximo dedo.
    }
    .why =
        { $way ->
            [knuckles] Os nós dos dedos alcançam mais da sola e poupam os polegares.
            [thumbs] Pressões curtas e retas são pensadas para aliviar os pontos tensos.
           *[circles] Assim a sola inteira tem a sua vez, uma linha de dedo após a outra.
        }
    .name = Sola

# clinical 1 row 28, 5 (step 4: level 1)
toes =
    Segure um dedo do pé { $side ->
        [left] esquerdo
       *[right] direito
    } de leve pela base. Gire em três círculos pequenos para cada lado, depois o próximo dedo. Deixe de fora um dedo quente, inchado, com prótese ou fundido.
    .why = Círculos leves são pensados para soltar os dedos; não é preciso puxar.
    .name = Dedos

# clinical 5 (close)
close =
    Deslize as mãos abertas por todo o pé { $side ->
        [left] esquerdo
       *[right] direito
    }, dos dedos ao tornozelo, cada vez mais devagar e mais leve. Depois pouse as mãos nele, e solte.
    .why = Um final tranquilo pode ajudar você a relaxar.
    .name = Toques finais

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = este pé terminou

# clinical 1 row 29, 8 row 27
switch =
    <b>Um pé já foi.</b>
    Apoie-o numa toalha, respire e troque de perna. Não se levante: pés com óleo escorregam.

    O outro pé começa leve de novo.

## Frames around a hands-on card

foot-line =
    Pé { $side ->
        [left] esquerdo
       *[right] direito
    }, passo { $step } de { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] como passar creme em pele queimada de sol
        [2] como espalhar creme nas mãos
       *[3] como apertar um pêssego maduro sem machucar
    }
time-left = Faltam uns { $seconds } s
time-up = O tempo acabou. Continue quando quiser.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Que bom que você disse. Agora um nível mais leve.
# clinical 3.2
status-eased-number = Certo, anotado. Que bom que você disse.
# clinical 3.1 (tickle)
status-tickle = Mais devagar, com a mão mais aberta. Não precisa apertar mais.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Um pouco mais firme. Deve continuar sendo fácil de sentir.
# clinical 3.3, 8 row 8
status-harder-ask = Antes me diga: como está assim, do jeito que está?
# clinical 3.3, 8 row 5
status-harder-no = Antes doeu, então hoje ficamos no leve.
# clinical 3.3, 8 row 6
status-harder-most = Mais firme que isto não vamos aqui.
status-fine = Bom. Continue assim.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Como está?
status-again = Mais uma vez, do início deste passo.
# clinical 8 row 11
status-skipped = Fica de fora hoje.
status-skipped-hurt = Que bom que você disse. Hoje deixamos esse passo de fora.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Sinto muito que doa. Deixe esse pé em paz por enquanto. Se a dor for aguda ou estranha, diga “dor aguda”.
status-tap = Por favor, escolha um dos botões.
status-same = Não há nada para onde voltar.
status-hands-free = Mãos livres: eu avanço sem esperar. Um toque ou uma palavra de vez em quando me diz que está tudo bem.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Entendi: { $heard ->
        [hurts] dói
        [fine] está bom
        [harder] mais firme
        [tickle] faz cócegas
        [back] voltar
        [repeat] de novo
        [skip] deixar isto de fora
        [resume] continuar
       *[next] próximo
    }.
b-meant = Não, quis dizer outra coisa

## Cues: short messages that call attention

cue-check = Como está?
# Time is up; the step that follows waits for a tap or a word.
cue-next = O tempo acabou. Como está? A seguir: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = Vamos ao próximo passo.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Tire as mãos</b>

    { $why ->
        [silence] Estou sem notícias suas, então fazemos uma pausa. Está tudo bem?
        [unclear] Não tenho certeza de que entendi, então: mãos fora por um momento. Por favor, escolha abaixo.
        [restart] Fiquei fora por um momento. Desculpe! Como estão os pés?
        [reading] Leia com calma. Os pés podem descansar.
        [media] Não consigo ver nem ouvir isso, então: mãos fora por um momento. Por favor, escolha abaixo.
        [sore] Se está dolorido, é um bom motivo para descansar um momento.
       *[asked] Sem pressa. Os pés podem descansar.
    }

    Toque em <b>{ b-resume }</b> quando achar que é hora.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Tire as mãos por 15 segundos</b>
    Deixe o pé descansar, e respire. Depois pergunto de novo.

    Se continuarmos, será mais leve: { pressure }.
# clinical 3.2
resting-ask =
    <b>Quanto dói agora?</b>
    0 é nada, 10 é o pior que você consegue imaginar.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Tire as mãos. Por hoje é só.</b>

    { $why ->
        [silence] Faz um tempo que estou sem notícias suas. Espero que tenha sido agradável.
        [hurts] Doeu algumas vezes, e você fez bem em dizer. Deixe os pés descansarem. Se essa dor é nova, pergunte a um profissional de saúde.
        [time] O tempo todo já passou. Muito bem.
       *[skips] Já deixamos passos suficientes de fora por hoje, e tudo bem.
    }

keyboard-on = PARE está sempre à mão, abaixo do campo de texto.
keyboard-off = A massagem acabou. A tecla PARE foi guardada.
media-idle = Só consigo ler palavras e toques. Por favor, use um botão ou escreva.

toast-stale = Esse botão é de um cartão anterior.
toast-stopped = Parou. Tire as mãos, desça o pé.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>PAROU. Tire as mãos. Desça o pé.</b>

    Você fez bem em dizer. Houve dor?
b-sharp-or-strange = Aguda ou estranha
b-just-sore = Só dolorido
b-no-pain = Sem dor, só quero parar

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Ligue para { $emergency } agora se houver dor no peito, dificuldade de respirar, desmaio ou rosto inchado.</b>

            🛑 <b>PARE. Tire as mãos. Desça o pé.</b> Só tontura? Deite-se.
        [vessel]
            <b>Ligue para { $emergency } agora se um pé estiver frio, pálido, azul ou manchado.</b>

            🛑 <b>PARE. Tire as mãos. Desça o pé.</b> Não esfregue.
        [nerve]
            🛑 <b>PARE. Tire as mãos. Desça o pé.</b>

            Dormência ou formigamento quer dizer: hoje não mais.
        [tissue]
            🛑 <b>PARE. Tire as mãos. Desça o pé.</b>

            Não apoie o peso nele por enquanto.
        [stop] 🛑 <b>PARE. Tire as mãos. Desça o pé.</b>
       *[pain]
            🛑 <b>PARE. Tire as mãos. Desça o pé.</b>

            Você fez bem em parar.
    }

    <b>Alguma destas coisas está acontecendo?</b>
    • dor no peito, falta de ar, desmaio
    • rosto ou lábios inchados
    • um pé frio, pálido ou azul
    • um pé que você não consegue mexer ou apoiar
b-danger-sign = Sim, uma destas
b-no-danger = Não, nenhuma destas

# clinical 3.4 point 3
stop-look =
    <b>Olhe os dois pés</b>
    Compare cor, calor e inchaço. Mexa os dedos. Toque de leve cada pé: você sente? Em pele escura, procure manchas mais escuras, cinzentas ou brilhantes.

    Marque o que encontrar. Sem certeza conta como sim.
# clinical 3.1 (vessel)
box-cold-now = Um pé está frio, pálido ou azul
what-cold-now = Claramente mais frio que o outro, ou pálido, azul, cinza ou manchado. Em pele escura, olhe as solas e as unhas.
# clinical 3.1 (tissue)
box-popped = Um estalo, ou o pé não aguenta peso
what-popped = Algo estalou, se rompeu ou rachou com dor, ou você não consegue ficar em pé sobre esse pé.
# clinical 3.1 (nerve)
box-numb-now = Dormente, formigando, fraco, ou dedos não mexem
what-numb-now = Menos sensibilidade que o normal, formigamento, uma sensação elétrica, ou dedos que não se mexem.
# clinical 3.1 (tissue)
box-bruised = Um roxo ou inchaço novo
what-bruised = Um lugar que inchou ou mudou de cor desde que as mãos estiveram nele. Em pele escura, um roxo pode aparecer como uma mancha mais escura ou arroxeada.
# clinical 3.1 (tissue)
box-skin-now = Pele aberta, sangrando ou com bolha
what-skin-now = Qualquer lugar aberto, rasgado, sangrando ou com bolha, também entre os dedos.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Manchas ou coceira onde passou o creme
what-rash-now = Bolinhas, vergões, ou pele que coça e arde onde passou creme ou óleo. Em pele escura, pode parecer mais escura, ou você pode só sentir.

# clinical 3.4 point 4
stop-calf = Agora as panturrilhas. Sem esfregar: alguma está dolorida, inchada ou quente?

# clinical 3.4 point 5
stop-pain-now =
    <b>Quanto dói agora?</b>
    0 é nada, 10 é o pior que você consegue imaginar.
stop-resting =
    <b>Descanse por 10 minutos</b>
    Pé para cima, se for bom. Nada a fazer além de respirar. Vou perguntar mais uma vez.

    Está piorando? Ligue para um médico, ou para { $emergency } se isso assustar você.
stop-pain-again =
    <b>Dez minutos se passaram.</b>
    Quanto dói agora, de 0 a 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Deixe o pé descansar, e não mexa nesse ponto.</b>
            Se a dor ficar ou voltar, fale com um médico ou podólogo. Ligue para <b>{ $emergency }</b> se houver dor no peito, dificuldade de respirar, ou se um pé ficar frio, pálido ou azul.

            Próxima massagem: <b>{ $until }</b>, no mínimo, com novas perguntas, sem esse ponto, e de leve.
        [pain_stays]
            <b>Descanse o pé, e deixe-o elevado.</b>
            Sem massagem nele. A pele abriu? Lave e cubra. Se não estiver passando em 48 horas, pergunte a um profissional de saúde. Ligue para <b>{ $emergency }</b> se houver dor no peito, dificuldade de respirar, ou se um pé ficar frio, pálido ou azul.

            Próxima massagem: <b>{ $until }</b>, no mínimo, e só quando nada estiver dolorido, inchado ou roxo. Antes, novas perguntas.
        [bruised]
            <b>Descanse o pé, e deixe-o elevado.</b>
            Sem massagem em roxo ou inchaço. A pele abriu? Lave e cubra. Se crescer, ou não estiver passando em 48 horas, pergunte a um profissional de saúde. Ligue para <b>{ $emergency }</b> se houver dor no peito, dificuldade de respirar, ou se um pé ficar frio, pálido ou azul.

            Próxima massagem: <b>{ $until }</b>, no mínimo, e só quando tiver sumido. Antes, novas perguntas.
        [nerve]
            <b>Descanse o pé.</b>
            Se a dormência, o formigamento ou a fraqueza durar mais de uma hora ou se espalhar, ligue para um médico hoje. Ligue para <b>{ $emergency }</b> se vier com dor nas costas e nas duas pernas, ou problema com a bexiga ou o intestino.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [numb_now]
            <b>Descanse o pé.</b>
            Se a dormência, o formigamento ou a fraqueza durar mais de uma hora ou se espalhar, ligue para um médico hoje. Ligue para <b>{ $emergency }</b> se vier com dor nas costas e nas duas pernas, ou problema com a bexiga ou o intestino.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [popped]
            <b>Por favor, vá a um pronto atendimento ou pronto-socorro.</b>
            Não apoie o peso no pé até lá.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [calf]
            <b>Por favor, fale com um médico hoje.</b>
            Não esfregue nem aperte a panturrilha. Ligue para <b>{ $emergency }</b> na hora se houver dor no peito ou dificuldade de respirar.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [vessel]
            <b>Ligue para { $emergency } agora se um pé estiver frio, pálido ou azul.</b>
            Não esfregue nem aqueça.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [body]
            <b>Ligue para { $emergency } agora se houver dor no peito, dificuldade de respirar, desmaio ou rosto inchado.</b>
            Só tontura, e já passou? Deite-se e descanse, depois fale disso com um médico.

            Próxima massagem: só depois que um profissional de saúde examinar.
        [skin_now]
            <b>Lave com cuidado, e cubra.</b>
            Com diabetes, menos sensibilidade ou má circulação: ligue hoje para a equipe que cuida dos seus pés ou para um médico.

            Próxima massagem: quando a pele estiver inteira de novo. Antes, novas perguntas.
        [rash_now]
            <b>Lave para tirar o creme.</b>
            Ligue para <b>{ $emergency }</b> se o rosto ou os lábios incharem, ou se ficar difícil respirar. Se a pele não estiver mais calma até amanhã, pergunte a um farmacêutico ou médico.

            Próxima massagem: com outro produto, ou nenhum. Antes, novas perguntas.
        [repeat]
            <b>O mesmo ponto nos fez parar duas vezes.</b>
            Por favor, mostre a um profissional de saúde ou podólogo, e não mexa nele até lá.

            Próxima massagem: só depois que um profissional de saúde examinar.
       *[other]
            <b>Descanse o pé.</b>
            Por favor, pergunte a um profissional de saúde se algo estiver dolorido ou estranho.

            Próxima massagem: só depois que um profissional de saúde examinar.
    }

    Antes de levantar: limpe o creme, depois meias antiderrapantes ou sapatos.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Não se levante ainda</b>

    1. Limpe os pés, também entre os dedos.
    2. Meias antiderrapantes ou sapatos <b>antes</b> de se levantar.
    3. Fique um minuto sem se levantar, depois levante-se devagar.

    Está com sede? Beba algo.

# clinical 4 (at once)
feel = <b>Como estão os pés agora?</b>
b-same = Igual
b-worse = Pior

# clinical 3.2
pain-after =
    <b>Alguma dor agora?</b>
    0 é nada, 10 é o pior que você consegue imaginar.

# clinical 4 (red flags)
wrong =
    <b>Um último olhar</b>
    Algo não está certo? Marque o que se aplica. Sem certeza conta como sim.
# clinical 4 (red flags), 3.4 point 4
box-calf = Uma panturrilha ou perna dolorida, inchada ou quente
what-calf = Só de um lado, e novo. Em pele escura, pode parecer mais escura ou brilhante. Por favor, não esfregue para descobrir.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Que bom.</b> Aproveite o resto do dia.
        [same] <b>Agradeço.</b> Tem dias em que é só um momento de calma.
        [worse]
            <b>Agradeço por me contar.</b> Deixe os pés descansarem, e vá mais leve da próxima vez.

            Se não estiverem melhorando em 48 horas, pergunte a um profissional de saúde.
       *[unknown] <b>Agradeço.</b> Vá com calma por um tempo.
    }

    Uma dorzinha leve que vai sumindo é comum. Amanhã pergunto como estão os pés.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Um olhar para trás</b>
    Como estão os pés agora?
b-all-fine = Tudo bem
b-mild-ache = Dor leve, sumindo
b-still-sore = Ainda dói, ou ficou roxo
b-something-else = Outra coisa

# clinical 4 (red flags)
follow-up-signs =
    <b>Alguma destas coisas?</b>
    Marque o que se aplica. Sem certeza conta como sim, então marque.
# clinical 4 (red flags)
box-numb-later = Dormente, formigando, fraco, ou dedos não mexem
what-numb-later = Menos sensibilidade que o normal, formigamento, uma sensação elétrica, ou dedos que não se mexem, desde a massagem.
# clinical 4 (red flags)
box-cannot-stand = Um pé que não aguenta peso
what-cannot-stand = Você não consegue ficar em pé nem andar com ele, ou ele falha.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Vermelhidão que se espalha, febre ou ferida aberta
what-spreading = Pele quente e vermelha, ou um lugar que abriu, ou calafrios. Em pele escura, procure manchas mais escuras ou brilhantes que crescem.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Agradeço. Uma dorzinha leve que vai sumindo é comum. Da próxima vez começamos mais leve, e amanhã pergunto mais uma vez.

follow-up-fine = Bom saber. Até quando os pés quiserem; dia sim, dia não já é bastante.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Por favor, descanse os pés</b>
    Sem massagem por enquanto. Peça a um médico, enfermeiro ou podólogo para dar uma olhada.

    <b>Ligue para { $emergency }</b> se houver dor no peito, dificuldade de respirar, ou se um pé ficar frio, pálido ou azul.
