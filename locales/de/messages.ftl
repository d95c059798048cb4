### Was Knead auf Deutsch sagt. Die Vorlage ist locales/en/messages.ftl; die Anleitung: locales/README.md.
### Anrede: du, klein geschrieben. Für Deutschland, Österreich und die Schweiz.
### „Call …“ heißt hier „Wähle …“: Das passt vor einer Nummer und vor `emergency-any`.
### „Clinician“ heißt hier „medizinische Fachperson“, „podiatrist“ ist die Podologie.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Hallo, ich bin <b>Knead</b>. Ich begleite Erwachsene durch eine ruhige Fußmassage, einen Schritt nach dem anderen. Das kann dir beim Entspannen helfen.

            Ich bin kein medizinischer Rat, keine Behandlung und kein Ersatz dafür. Im Zweifel lass es.

            Tippe auf <b>{ b-start }</b>, wenn du etwa 20 ruhige Minuten hast.
       *[again] Schön, dass du wieder da bist. Tippe auf <b>{ b-start }</b>, wenn du und die Füße so weit seid.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>So geht es</b>
    Erst ein paar kurze Fragen, dann etwa fünf Minuten für jeden Fuß, Schritt für Schritt. Stell das Handy hin: Ich warte auf dich.

    <b>Wenn es wehtut</b>
    Tippe auf <b>{ b-hurts }</b>, dann wird es leichter. Stechend oder seltsam? Tippe auf <b>STOPP</b>. Schreiben geht auch: „aua“, „sanfter“, „stopp“.

    <b>Befehle</b>
    /start  anfangen, oder zurück zu der Stelle von vorhin
    /stop  Hände weg, sofort
    /remind  erinnern, wann du willst
    /history  deine bisherigen Massagen
    /settings  Tempo, Bilder, Land
    /language  andere Sprache
    /timezone  wo deine Uhr geht
    /stopreminders  nicht mehr erinnern
    /privacy  was ich behalte
    /export  deine Daten
    /delete  deine Daten löschen

    Zur vollen Stunde kann eine Erinnerung ein, zwei Minuten später kommen, wenn viele dieselbe Zeit gewählt haben.

    Beim ersten Mal kann dir jemand mit Massage-Ausbildung zeigen, wie es geht. In den USA nennen AMTA und ABMP Adressen.

    Ich bin für das Wohlbefinden da und kein medizinischer Rat. Im Notfall wähle { $emergency }.

command-start = Anfangen, oder zurück zu der Stelle von vorhin
command-stop = Sofort aufhören: Hände weg
command-help = So funktioniert es
command-history = Deine bisherigen Massagen
command-remind = Erinnerungen: neu, ändern, Pause
command-stopreminders = Nicht mehr erinnern
command-timezone = Wo deine Uhr geht
command-settings = Tempo, Bilder, Land
command-language = Andere Sprache
command-privacy = Was ich über dich behalte, und wie lange
command-export = Alles bekommen, was ich über dich behalte
command-delete = Alles löschen, was ich über dich behalte

bot-name = Knead: Fußmassage mit Anleitung
# clinical 7 ("say")
bot-description =
    Ich begleite Erwachsene durch eine ruhige Fußmassage, einen Schritt nach dem anderen. Das kann dir beim Entspannen helfen.

    Zuerst kommen ein paar kurze Fragen. Dann etwa fünf Minuten für jeden Fuß, und die STOPP-Taste ist immer in Reichweite.

    Eine allgemeine Anleitung für das Wohlbefinden: kein medizinischer Rat, keine Behandlung und kein Ersatz dafür. Im Zweifel lass es.
# clinical 7 ("say")
bot-short-description = Ruhige Fußmassage für Erwachsene, Schritt für Schritt. Kann beim Entspannen helfen. Kein medizinischer Rat.

unknown-command = Diesen Befehl kenne ich nicht. Unter /help stehen alle, die ich kenne.
group = Ich arbeite nur im privaten Chat, denn deine Antworten gehen sonst niemanden etwas an. Öffne einen Chat mit mir und tippe auf Start.
# A line under the card that was open when /start came.
resume-offer = Wir sind gerade mittendrin. Mach hier weiter, oder lass es für heute gut sein.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = Die Anleitung hat sich inzwischen geändert, und die Stelle, an der wir waren, gibt es nicht mehr. Du hast nichts falsch gemacht. Entschuldige, dass ich noch einmal frage.
updated-hands = <b>Bitte Hände weg.</b> Die Anleitung hat sich geändert, und diesen Schritt gibt es nicht mehr. Darum endet die Massage hier. Du hast nichts falsch gemacht.
recalled = Diese Fassung der Anleitung wurde zurückgezogen, um sicherzugehen. Darum hören wir hier auf. Du hast nichts falsch gemacht.
recalled-hands = <b>Bitte Hände weg.</b> Diese Fassung der Anleitung wurde zurückgezogen, um sicherzugehen. Darum endet die Massage hier. Du hast nichts falsch gemacht.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Was ich behalte</b>
    Deine angekreuzten Antworten, nur als Ja oder Nein, deine Einstellungen, deine Erinnerungen und die Zeitzone, die Zeiten deiner Massagen und deine Schmerzwerte. Was du schreibst, wird einmal gelesen und nicht gespeichert.

    <b>Wie lange</b>
    Antworten zur Gesundheit gelten 30 Tage, dann frage ich neu. Der Rest bleibt, bis du ihn löschst.

    <b>Du entscheidest</b>
    /export schickt dir alles in einer Datei. /delete löscht alles.

    Keine Werbung, und nichts wird verkauft. Telegram hat seine eigene Kopie dieses Chats; die kannst du in Telegram löschen.

export = Hier ist alles, was ich über dich behalte.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Alles löschen, was ich über dich behalte?</b>
    Antworten, Einstellungen und Verlauf sind dann für immer weg.

    Falls du die Füße ruhen lassen oder erst jemanden fragen solltest: Bitte tu das trotzdem.
delete-done = Erledigt. Alles, was ich über dich hatte, ist gelöscht. Mit /start kannst du jederzeit wiederkommen.

history = <b>Deine Massagen</b>
history-streak = Tage in Folge: <b>{ $streak }</b>. Ein ausgelassener Tag ist verziehen.
history-none = Noch keine Massage. Tippe auf <b>{ b-start }</b> für die erste.
history-line =
    { $date }: { $feet ->
        [both] beide Füße
        [left] linker Fuß
        [right] rechter Fuß
       *[none] vor dem Ende des ersten Fußes aufgehört
    }, { $minutes } Min., Schmerz { $before } → { $after }

## Settings

settings =
    <b>Einstellungen</b>

    Tempo: { $pace ->
        [hands_free] <b>freihändig</b>. Ich gehe von selbst weiter; gib mir ab und zu ein Zeichen.
       *[mine] <b>mein Tempo</b>. Ich warte, bis du tippst.
    }
    Bilder: { $pictures ->
        [off] <b>aus</b>
       *[on] <b>an</b>
    }
    Sprache: <b>{ $language }</b>
    Land: { $country ->
        [none] <b>nicht gewählt</b>
       *[other] <b>{ $country }</b>
    }
    Im Notfall wähle { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Wo bist du?</b>
    Ich frage nur, damit ich die richtige Notrufnummer zeigen kann.

# Under it stands a list of languages, each by its own name.
language = <b>Welche Sprache ist dir lieber?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = die örtliche Notrufnummer (112, 911 oder 999)

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = heute um { $time }
moment-tomorrow = morgen um { $time }
moment-day = { $date }, { $time }
rule-daily = jeden Tag um { $time }
rule-weekdays = Montag bis Freitag um { $time }
rule-weekends = Samstag und Sonntag um { $time }
rule-days = { $days } um { $time }
rule-every = alle { $n } Tage um { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = einmal, am { $date } um { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>Deine Erinnerungen</b>

    { $rest ->
        [unanswered] Sie ruhen, weil ich nichts von dir gehört habe. Weck sie, wann immer du magst.
        [paused] Alle machen gerade Pause.
        [not_now] Sie bleiben vorerst still: Zuerst sollte eine medizinische Fachperson gefragt werden.
        [locked] Keine Massage bis <b>{ $lock_end }</b>, und bis dahin auch keine Erinnerung.
       *[on] Als Nächstes: <b>{ $next_reminder }</b>
    }

    Tippe auf eine, um sie zu ändern, oder schreib eine neue: „werktags 7:30“.

reminders-full = Mehr als zwölf Erinnerungen kann ich nicht behalten. Entferne erst eine, dann ist wieder Platz.

reminder-ask =
    <b>Wann soll ich dich erinnern?</b>

    Tippe auf eine Zeit, oder schreib sie, wie du sie sagst: „jeden Tag um 21 Uhr“, „Mo Mi Fr um halb sieben“, „morgen um 8“, „in 2 Stunden“.

reminder-either = Vormittags, oder später am Tag?

reminder-confirm =
    Ich erinnere dich: <b>{ $rule }</b>{ $quiet_then ->
        [yes] , ohne Ton, wegen deiner Ruhezeit
       *[no] { "" }
    }.

    Die nächsten Male, nach der Uhr in { $city }:
    { $upcoming }

reminder-saved = Erledigt. Die nächste kommt <b>{ $chosen_next }</b>. Mit /remind kannst du sie jederzeit ändern oder beenden.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Pause bis { $chosen_until }.
        [open] Pause, bis du sie wieder einschaltest.
       *[no] { $chosen_next ->
            [none] Ruht.
           *[other] Als Nächstes: { $chosen_next }
        }
    }

reminder-pausing =
    Wie lange? Tippe, oder schreib es: „10 Tage“, „bis 3. Dezember“.

reminder-removed = Entfernt.

reminder-options =
    <b>So erinnere ich dich</b>

    Ruhezeit: { $quiet ->
        [off] <b>keine</b>
       *[other] <b>{ $quiet }</b>. Was ich dann schicke, kommt ohne Ton.
    }
    Nach einer Massage am selben Tag: { $again ->
        [on] <b>ich schreibe trotzdem</b>
       *[off] <b>ich bleibe still</b>
    }
    Tage in Folge: { $streak_shown ->
        [on] <b>werden gezeigt</b>
       *[off] <b>werden nicht gezeigt</b>
    }
    Uhr: <b>{ $city }</b>, jetzt { $clock }

reminder-quiet = Wann soll ich keinen Ton machen?

reminders-stopped = Keine Erinnerungen mehr. Deine Zeiten bleiben gespeichert; mit /remind holst du sie zurück, wenn du magst.

# Why a time could not be used. The card asks again below.
when-hour = Diese Stunde gibt es nicht. Die Stunden gehen von 0 bis 23.
when-minute = Diese Minute gibt es nicht. Die Minuten gehen von 0 bis 59.
when-date = Diesen Tag gibt es im Kalender nicht.
when-far = Das ist mir zu weit weg. Bitte innerhalb eines Jahres.
when-none = Darin höre ich keine Zeit. Versuch es mit „9 Uhr abends“ oder „21:00“.
when-unclear = Ich bin nicht sicher, welche Zeit du meinst. Versuch es mit „jeden Tag um 21 Uhr“.
until-unclear = Ich bin nicht sicher, wie lange. Versuch es mit „10 Tage“ oder „bis Freitag“.
when-past = Diese Zeit ist schon vorbei. Wähl eine, die noch kommt.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] Ein paar ruhige Minuten für deine Füße?
        [1] Deine Füße könnten eine Pause brauchen. Wollen wir?
        [2] Zeit für deine Füße, wenn du magst.
       *[3] Ein ruhiger Moment, Füße hoch: Ich bin da, wenn du so weit bist.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } Tage in Folge.
    }

reminder-snoozed = Gut. Ich melde mich wieder: <b>{ $snoozed }</b>.
reminder-skipped = Dann heute nicht. Das ist in Ordnung.
reminder-done = Die letzte Massage ist noch nicht lange her. Die nächste frühestens { $until }.
reminder-locked = Keine Massage bis <b>{ $lock_end }</b>. Die Erinnerungen bis dahin lasse ich aus. Ruh dich gut aus.

# After three days without an answer, once
reminder-go-on =
    Auf meine letzten Erinnerungen kam keine Antwort, und das ist in Ordnung. Soll ich weitermachen?

    Wenn ich nichts höre, bin ich still. Mit /remind bin ich wieder da.
reminder-kept = Gut, ich mache weiter. Gleich jetzt, oder später?
reminder-rested = Ich bin still. /remind ist da, wenn du magst.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>Ist es bei dir gerade { $guess }?</b>
       *[other] <b>Wie spät ist es bei dir?</b>
    }

    Du kannst auch deine Stadt schreiben, oder was deine Uhr zeigt.

zone-ask =
    <b>Wie spät ist es bei dir?</b>

    Schreib, was deine Uhr zeigt („21:14“), oder deine Stadt.
zone-locate = Oder teile deinen Standort mit der Taste unter dem Textfeld. Ich behalte nur die Zeitzone, nicht den Ort.
zone-thanks = Die Standort-Taste ist wieder weg.
zone-set = Deine Uhr: { $city }, { $clock }.
zone-several = Welche?
zone-still =
    <b>Ist es bei dir { $clock }?</b>

    Du bist zu einer ungewohnten Stunde wach. Darum frage ich, ob du verreist bist.
zone-move = Deine Erinnerungen folgen der Uhr in { $old_city }. Sollen sie jetzt der Uhr in <b>{ $city }</b> folgen?
place-unknown = Diesen Ort kenne ich nicht. Versuch es mit einer größeren Stadt in der Nähe, oder schreib, was deine Uhr zeigt.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Erinnerungen
b-new-one = Neue Erinnerung
b-pause-all = Alle pausieren
b-resume-all = Alle wecken
b-options = Ruhezeit und mehr
b-every-day = Jeden Tag
b-weekdays = Werktags
b-weekends = Am Wochenende
b-save = Speichern
b-other-time = Andere Zeit
b-other-zone = Anderer Ort
b-change = Ändern
b-pause-it = Pausieren
b-resume-it = Einschalten
b-remove = Entfernen
b-pause-3-days = 3 Tage
b-pause-week = Eine Woche
b-pause-open = Bis ich es sage
b-quiet = Ruhezeit
b-again-today = Auch nach einer Massage
b-streak = Tage in Folge
b-time-zone = Zeitzone
b-quiet-night = 22 bis 7 Uhr
b-quiet-long = 21 bis 8 Uhr
b-quiet-off = Keine Ruhezeit
b-snooze-10 = In 10 Min.
b-snooze-30 = In 30 Min.
b-snooze-2-hours = In 2 Stunden
b-skip-today = Heute nicht
b-keep-on = Ja, mach weiter
b-pause-all-week = Eine Woche Pause
b-elsewhere = Woanders
b-still-here = Ja
b-move-them = Ja, folge mir
b-leave-them = So lassen
b-locate = 📍 Standort teilen

## Buttons: general

b-start = Los geht’s
b-begin = Anfangen
b-next = Weiter
b-back = Zurück
b-repeat = Nochmal
b-skip = Auslassen
b-pause = Pause
b-resume = Weitermachen
b-quit = Nicht jetzt
b-leave = Hier aufhören
b-finish = Beenden
b-enough = Genug für heute
b-understood = Verstanden
b-done = Fertig
b-none = Nichts davon
b-what = Was heißt das?
b-close-what = Zurück zu den Fragen
b-unsure = Nicht sicher
b-not-sure = Nicht sicher
b-yes = Ja
b-no = Nein
b-history = Verlauf
b-settings = Einstellungen
b-help = Hilfe
b-close = Schließen
b-pace = Tempo ändern
b-pictures = Bilder an oder aus
b-country = Land
b-language = Sprache
b-country-other = Anderes Land
b-stay = Daten behalten
b-erase = Meine Daten löschen
b-delete-all = Alles löschen

## Buttons: during the massage

b-hurts = Tut weh
b-sharp = 🛑 Stechender Schmerz: Stopp
b-fine = Tut gut
b-better = Besser
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = STOPP
b-circles = Daumenkreise
b-knuckles = Fingerknöchel
b-thumbs = Daumendruck

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Bevor es losgeht</b>

    1. Alle, die mitmachen, sind erwachsen, 18 oder älter.
    2. Alle haben einen klaren Kopf: kein Alkohol und keine Medikamente, die müde machen.
    3. Es sind deine Füße, oder der Mensch, dem sie gehören, ist hier, wach und sagt Ja.

    Ist das so?
b-adult = Ja, alle drei
b-not-quite = Nicht ganz

who-not = Kein Problem. Was davon passt nicht?
b-under-18 = Jemand ist unter 18
b-not-willing = Kein Ja zu den Füßen
b-drowsy = Alkohol oder müde machend

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Jetzt gerade</b>
    Trifft etwas davon auf den Menschen zu, dessen Füße es sind? Kreuz an, was passt. Nicht sicher zählt als Ja, also kreuz es an.

# clinical 2.3 row 1.1
box-chest = Brustschmerz, Atemnot, der Ohnmacht nahe, Herzrasen
what-chest = Schmerz oder Enge in der Brust, schwer Luft bekommen, Blut husten, ohnmächtig werden, oder ein Herz, das ohne Grund rast.

# clinical 2.3 row 1.2
box-cold-leg = Fuß oder Bein plötzlich kalt, blass, blau oder taub
what-cold-leg = Es kam schnell: Ein Fuß oder Bein wurde kalt, blass, blau oder fleckig, hat das Gefühl verloren oder lässt sich nicht bewegen. Bei dunkler Haut schau auf Sohlen und Nägel, und ob es gräulich aussieht.

# clinical 2.3 row 1.3
box-one-leg = Ein Bein oder Fuß neu geschwollen, schmerzend oder warm
what-one-leg = Nur auf einer Seite, und neu: Schwellung, Schmerz, Wärme, rote oder dunklere Haut, oder eine Vene, die hart ist und wehtut. Bei dunkler Haut kann die Stelle eher dunkler oder glänzend aussehen als rot.

# clinical 2.3 rows 1.4, 1.5
box-infection = Heiße rote oder dunklere Haut, Eiter oder Fieber
what-infection = Haut an Fuß oder Bein, die heiß und geschwollen ist und schmerzt; Eiter; oder Fieber, Schüttelfrost und Krankheitsgefühl. Bei dunkler Haut achte auf dunklere oder glänzende Stellen.

# clinical 2.3 row 1.6
box-injury = Neu verletzt: kann nicht auftreten, oder es hat geknackt
what-injury = Der Fuß trägt dein Gewicht nicht, hat eine seltsame Form, oder etwas hat geknackt oder geschnalzt.

# clinical 2.3 row 1.7
box-preeclampsia = Schwanger oder Baby, dazu Schwellung, starkes Kopfweh
what-preeclampsia = Schwanger, oder eine Geburt in den letzten sechs Wochen, und jetzt plötzlich Schwellungen an Gesicht, Händen oder Füßen, starke Kopfschmerzen oder Flecken vor den Augen.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Heiße Haut, Eiter oder Fieber</b>
    Was kommt am nächsten? Bei dunkler Haut achte auf dunklere oder glänzende Stellen.
b-infection-severe = Breitet sich aus / sehr krank
b-infection-skin = Heiße wunde Haut oder Eiter
b-fever-only = Nur Fieber, Schüttelfrost

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Die Füße heute</b>
    Schau dir beide an. Kreuz an, was du an einem der Füße findest. Nicht sicher zählt als Ja, also kreuz es an.

# clinical 2.3 row 2.1
box-broken-skin = Haut offen: Schnitt, Wunde, Verbrennung, Blase, Naht
what-broken-skin = Jede Stelle, an der die Haut offen ist, Blasen hat, blutet, genäht ist oder Schorf hat. Schau auch zwischen die Zehen.

# clinical 2.3 row 2.2
box-rash = Ausschlag, Fußpilz, Warze
what-rash = Juckende oder schuppende Haut zwischen den Zehen, ein Ausschlag oder eine Warze (Dornwarze). Das kann von Haut zu Haut übergehen.

# clinical 2.3 row 2.3
box-hot-joint = Ein heißes, geschwollenes, sehr empfindliches Gelenk
what-hot-joint = Ein Zehen- oder Knöchelgelenk, das heiß und geschwollen ist und bei Berührung wehtut, wie bei einem Schub von Gicht oder Arthritis.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Frisch verstaucht, Knochenbruch, jede Fuß-Operation
what-injuries = Eine Verstauchung, ein Stoß oder eine Zerrung in den letzten drei Tagen, ein Knochen, der gebrochen ist oder sein könnte, oder eine Operation an Fuß oder Knöchel, egal wann im Leben.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Schwellung, Knoten, Bluterguss, wundes Hühnerauge/Nagel
what-lumps = Eine Schwellung, die du dir nicht erklären kannst, oder eine Stelle, die bei Berührung wehtut: ein Hühnerauge, ein eingewachsener Nagel, ein Bluterguss oder ein Knoten.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Schon starke Schmerzen, oder Fersenschmerz
what-sore-already = Schmerz von 7 von 10 oder mehr, Schmerz seit zwei Wochen ohne bekannten Grund, oder eine Ferse, die bei den ersten Schritten wehtut.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Welcher Fuß ist es?</b>
    { $about ->
        [broken_skin] Die offene Haut, Wunde, Verbrennung oder Blase.
        [rash] Der Ausschlag oder die Warze. Benutzt kein Handtuch gemeinsam, und zeig es in der Apotheke oder Arztpraxis.
        [hot_joint] Das heiße, geschwollene Gelenk.
        [sprain] Die Verstauchung oder der Stoß.
       *[other] Was du angekreuzt hast.
    } Dieser Fuß ruht heute; nicht sicher heißt beide.
b-left = Links
b-right = Rechts
b-both = Beide

# clinical 2.3 row 2.3
hot-joint =
    <b>Das heiße Gelenk</b>
    Hast du auch Fieber, wird es schlimmer, oder fühlst du dich krank oder übel?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Verletzung oder Operation</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
box-sprain = Verstaucht, gestoßen, gezerrt in den letzten 3 Tagen
what-sprain = Du hast dir Fuß oder Knöchel in den letzten drei Tagen verdreht, gestoßen oder gezerrt.
box-fracture = Ein Knochen, der gebrochen ist oder sein könnte
what-fracture = Ein Bruch an Fuß oder Knöchel, der noch zusammenwächst, oder eine Verletzung, bei der es noch niemand sicher weiß.
box-foot-surgery = Irgendwann eine Operation an Fuß oder Knöchel
what-foot-surgery = Jede Operation an Fuß oder Knöchel, egal wie lange her, oder Metall, das noch darin ist.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Schwellung oder wunde Stelle</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
# clinical 2.3 rows 1.4, 2.7
box-pus = Eiter, oder ein Geruch oder Fleck
what-pus = Gelbe oder trübe Flüssigkeit aus einem Nagel, Hühnerauge oder einer Wunde, ein schlechter Geruch, oder ein Fleck an der Socke.
# clinical 2.3 row 1.3
box-one-sided = Schwellung nur auf einer Seite
what-one-sided = Ein Fuß, ein Knöchel oder eine Wade ist neuerdings dicker als die andere Seite.
# clinical 2.3 row 2.6
box-swelling-both = Beide Füße geschwollen, Grund unbekannt
what-swelling-both = Beide Füße oder Knöchel sind geschwollen, oder Socken hinterlassen tiefe Abdrücke, und du weißt nicht, warum.
# clinical 2.3 row 2.7
box-sore-spot = Hühnerauge, Nagel, Bluterguss oder Knoten, der wehtut
what-sore-spot = Eine Stelle, die bei Berührung wehtut. Diesen Teil des Fußes lasse ich aus.

# clinical 2.3 row 2.7
which-spot = Wo ist die wunde Stelle? Dieser Teil wird heute ausgelassen.
b-toes = Zehen
b-sole = Sohle oder Ferse
b-ankle = Hinten am Knöchel
b-top = Oben auf dem Fuß

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Schmerz vor dem Anfang</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
box-strong-pain = 7 von 10 oder mehr
what-strong-pain = Auf einer Skala, auf der 0 kein Schmerz ist und 10 der schlimmste, den du dir denken kannst.
box-unexplained-pain = Seit zwei Wochen Schmerz, Grund unbekannt
what-unexplained-pain = Der Fuß tut seit zwei Wochen oder länger weh, und niemand hat herausgefunden, warum.
box-heel-pain = Fersenschmerz, vor allem bei den ersten Schritten
what-heel-pain = Eine schmerzende Ferse, oft gleich am Morgen oder nach dem Sitzen. Ich lasse dort festen Druck weg.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Hat sich etwas geändert?</b>
    Ich habe noch deine Antworten zu Gefühl, Blut und allgemeiner Gesundheit.

    Denk an neue Taubheit, Medikamente, Krankheit, Operation, Schwangerschaft, lange Reise oder Zeit im Bett.
b-nothing-changed = Nichts hat sich geändert
b-something-changed = Etwas hat sich geändert

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Gefühl und Blut</b>
    Kreuz an, was passt, jetzt oder früher. Nicht sicher zählt als Ja, also kreuz es an.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Je Blutgerinnsel; zuletzt Operation, Gips, lange Reise
what-clot = Ein Gerinnsel in Bein oder Lunge, egal wann, Blut, das zu leicht gerinnt, oder in den letzten sechs Wochen eine Operation, ein Gips, Tage im Bett oder eine lange Reise.

# clinical 2.3 row 3.1
box-diabetes = Diabetes
what-diabetes = Jede Art, auch wenn er gut eingestellt ist. Es folgen ein paar Fragen mehr.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Taube, kribbelnde oder brennende Füße
what-numbness = Weniger Gefühl als früher, Kribbeln oder Brennen, egal woher: Nerven, Rücken, Chemotherapie, Alkohol. Meine Anleitung verlässt sich auf das, was du spürst.

# clinical 2.3 row 3.4
box-poor-circulation = Schlechte Durchblutung der Beine
what-poor-circulation = Jemand hat dir das gesagt, deine Waden tun beim Gehen weh, oder ein Fuß tut nachts in Ruhe weh.

# clinical 2.3 row 3.6
box-thinner = Blutverdünner, oder leichtes Bluten
what-thinner = Medikamente wie Warfarin, Apixaban oder Heparin, wenige Blutplättchen, oder blaue Flecken und Blutungen, die zu leicht kommen. Nimm deine Medikamente so, wie es dir gesagt wurde.

# clinical 2.3 row 3.7
box-veins = Hervortretende Venen an Fuß oder Knöchel
what-veins = Venen, die wie Schnüre oder Knoten hervorstehen. Die Hände bleiben davon weg.

# clinical 2.3 row 3.1
diabetes =
    <b>Zum Diabetes</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
box-diabetes-numb = Taube, kribbelnde oder brennende Füße
what-diabetes-numb = Jedes fehlende Gefühl, Kribbeln oder Brennen in den Füßen, jetzt oder ab und zu.
box-diabetes-past = Je offener Fuß, Zehe verloren, Fußform verändert
what-diabetes-past = Ein offenes Fußgeschwür, eine Amputation oder ein Fuß, der seine Form verändert hat (Charcot-Fuß), egal wann.
box-diabetes-unchecked = Keine Fußkontrolle in den letzten 12 Monaten
what-diabetes-unchecked = In einer Praxis, Ambulanz oder Podologie schaut jemand die Füße an und prüft das Gefühl, meist einmal im Jahr.

# clinical 2.3 row 3.2
charcot = Vergleiche deine Füße. Ist einer wärmer, röter oder dunkler, stärker geschwollen, oder verändert er seine Form, auch ohne Schmerz? Bei dunkler Haut achte auf dunklere oder glänzende Stellen.

# clinical 2.3 row 3.4
circulation = Tut ein Fuß in Ruhe oder nachts weh, und ist das neu oder wird es schlimmer?

# clinical 2.3 row 3.7
veins = Ist eine dieser Venen hart, heiß oder schmerzhaft?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Gesundheit und Bequemlichkeit</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja, also kreuz es an.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Schwanger, oder Geburt in den letzten 6 Wochen
what-pregnant = Egal in welcher Woche, und nach jeder Art von Geburt. Zuerst kommt ein Gespräch mit der Hebamme.

# clinical 2.3 row 4.2
box-cancer = Krebs, jetzt oder in Behandlung
what-cancer = Jeder Krebs, der da ist oder betreut wird, Krebs in einem Knochen, oder Bestrahlung an einem Bein.

# clinical 2.3 row 4.3
box-organs = Herz- oder Nierenschwäche, Lymphödem
what-organs = Ein schwaches Herz, Nieren, die versagen, ein Herzproblem, um das sich niemand kümmert, oder dauernde Schwellung durch die Lymphe.

# clinical 2.3 row 4.4
box-bones = Dünne Knochen, oder lange Kortison
what-bones = Osteoporose, ein Knochen, der durch einen kleinen Stoß brach, Kortison seit Monaten, oder vor Kurzem ein Antibiotikum wie Ciprofloxacin oder Levofloxacin.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Allergie: Nüsse, Kokos, Duftstoffe, Cremes
# clinical 2.3 row 4.5
what-allergy = Jede Reaktion auf Nüsse, Kokos, Duftstoffe oder etwas, das auf die Haut kommt. Eine Massage geht trotzdem; solche Öle lasse ich dann weg.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Unsicherer Stand; Hüfte, Knie, Rücken; Schrittmacher
what-balance = Stürze oder wackelig auf den Beinen, ein Gelenk, mit dem du schlecht an den Fuß kommst oder ein Bein überschlägst, eine künstliche Hüfte, oder ein Implantat mit Elektronik.

# clinical 2.3 row 4.4
bones =
    <b>Knochen und Kortison</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
box-bones-severe = Sehr dünne Knochen, oder einer brach leicht
what-bones-severe = Jemand hat es schwer genannt, oder ein Knochen brach durch einen kleinen Stoß oder ganz ohne.
box-bones-thin = Dünne Knochen, nichts gebrochen
what-bones-thin = Osteoporose, oder dünner Knochen bei einer Messung, ohne Bruch.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Kortison seit Monaten
what-steroids = Tabletten oder Spritzen wie Prednisolon, über lange Zeit. Knochen und Sehnen können dann empfindlicher sein. Kreuz das auch an, wenn du vor Kurzem Ciprofloxacin, Levofloxacin oder Ähnliches genommen hast.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Bewegen und Sitzen</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja.
# clinical 2.3 row 4.7
box-hip-precautions = Soll die Hüfte nicht beugen oder überkreuzen
what-hip-precautions = Nach einer Hüftoperation hat man dir vielleicht gesagt, dass du die Beine nicht überschlagen und die Hüfte nicht über den rechten Winkel beugen sollst.
# clinical 2.3 row 4.7
box-no-crossing = Kann kein Bein über das andere legen
what-no-crossing = Hüfte, Knie oder Rücken sind steif oder tun weh. Ich schlage andere Arten zu sitzen vor.
# clinical 2.3 row 4.6
box-unsteady = Unsicher auf den Beinen, oder kürzlich ein Sturz
what-unsteady = Du fühlst dich manchmal wackelig, bist in den letzten Monaten gestürzt, oder bist gebrechlich und lebst allein. Wir bleiben die ganze Zeit sitzen.
# clinical 2.3 row 4.8
box-pacemaker = Schrittmacher oder elektronisches Implantat
what-pacemaker = Alles im Körper, was mit Batterie läuft. Diese Anleitung braucht nur Hände; halte elektrische Massagegeräte fern.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Ein Blick vor der ersten Berührung</b>
    Gutes Licht; für die Sohlen ein Spiegel oder jemand, der hilft. Vergleiche links und rechts:

    • <b>Haut</b>: oben, Sohlen, Fersen und zwischen allen Zehen. Schnitte, Wunden, Blasen, nasse oder schuppende Haut?
    • <b>Nägel und Hornhaut</b>: wunder Rand, Eiter, Farbe darunter?
    • <b>Farbe</b>: rot oder dunkler, blass, blau? Bei dunkler Haut achte auf dunklere oder glänzende Stellen.
    • <b>Wärme</b>: mit dem Handrücken, beide an derselben Stelle.
    • <b>Form</b>: Schwellung, tiefe Sockenabdrücke, eine Veränderung?

    Sehen beide Füße aus wie sonst, und fühlen sie sich an wie sonst?
b-looks-fine = Beide sehen gut aus
b-found-something = Ich habe etwas gefunden

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Heute nicht</b>

    { $reason ->
        [under_18] Diese Anleitung ist nur für Erwachsene. Komm bitte wieder, wenn alle, die mitmachen, 18 oder älter sind.
        [not_willing] Eine Massage braucht ein klares Ja von dem Menschen, dem die Füße gehören, wach und hier. Kommt wieder, wann immer ihr mögt; ein Nein ist auch eine gute Antwort.
        [drowsy] Du musst deutlich spüren können, wann etwas zu viel ist. Komm an einem anderen Tag wieder, ausgeruht und mit klarem Kopf. Nimm deine Medikamente weiter so, wie es dir gesagt wurde.
        [fever] Bei Fieber geht Ruhe vor. Komm wieder, wenn du dich seit ein, zwei Tagen wohlfühlst. Geht es dir schlechter? Dann ruf bitte in einer Arztpraxis an.
        [feet_out] Beide Füße brauchen jetzt Ruhe. Komm wieder, wenn sich Haut und Gelenke beruhigt haben. Apotheke, Podologie oder Arztpraxis können dir mehr sagen.
       *[other] Lass die Füße erst einmal ruhen, und komm an einem anderen Tag wieder. Wenn dir etwas Sorgen macht, frag in der Arztpraxis oder Podologie.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Zuerst jemand, der dich kennt</b>

    Diese Anleitung ist heute nichts für dich. Etwas in deinen Antworten besprichst du am besten zuerst mit einer Fachperson, die davon weiß: ärztlich, aus der Pflege, der Hebammenhilfe oder der Podologie.

    Du kannst fragen: „Ist eine sanfte Fußmassage zu Hause für mich in Ordnung?“

    Nach einem Ja komm wieder und sag es mir. Dann ist die sanfte Fassung 30 Tage offen: leichter Druck, ein paar Dinge fallen weg.

b-clinician-ok = Fachperson sagt: sanft ist ok

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Heute sanft</b>

    • { $foot ->
        [left] Nur der linke Fuß
        [right] Nur der rechte Fuß
       *[both] Beide Füße
    }
    • Druck: { $cap ->
        [1] wie Creme auf Sonnenbrand verteilen, nicht mehr
       *[2] wie Handcreme einreiben, nicht mehr
    }
    • Nur Daumenkreise: keine Fingerknöchel, kein Drücken{ $zones ->
        [none] {""}
       *[other] {""}
            • Ausgelassen: { $zones }
    }{ $heel ->
        [yes] {""}
            • Kein fester Druck auf die wunde Stelle an der Ferse. Nach zwei Wochen nicht besser? Dann frag in der Arztpraxis.
       *[no] {""}
    }
    • Die Hände bleiben weg von hervortretenden Venen und wunden Stellen
zone-toes = die Zehen
zone-sole = die Sohle
zone-ankle = hinten am Knöchel
zone-top = oben auf dem Fuß

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Ruf jetzt in deiner Geburtsklinik oder bei deiner Hebamme an, Tag oder Nacht.
        [injury] Geh bitte heute zum ärztlichen Notdienst oder in eine Notaufnahme.
        [popped] Geh bitte heute zum ärztlichen Notdienst oder in eine Notaufnahme.
        [broken_skin] Ruf bitte heute in deiner Fußambulanz oder Arztpraxis an.
        [skin_now] Ruf bitte heute in deiner Fußambulanz oder Arztpraxis an.
        [charcot] Ruf bitte heute in deiner Fußambulanz oder Arztpraxis an.
       *[other] Sprich bitte heute mit einer Ärztin oder einem Arzt.
    }</b>

    { $reason ->
        [one_leg] Ein Bein, das neu geschwollen, schmerzhaft, warm oder dunkler ist, sollte am selben Tag angeschaut werden. Nicht reiben, nicht drücken.
        [calf] Eine Wade, die schmerzt, geschwollen oder warm ist, sollte am selben Tag angeschaut werden. Nicht reiben, nicht drücken.
        [infection] Heiße, geschwollene, schmerzende Haut oder Eiter sollte am selben Tag angeschaut werden, in einer Arztpraxis oder beim ärztlichen Notdienst.
        [numb_later] Taubheit, Kribbeln oder Schwäche, die nicht weggegangen ist, sollte heute angeschaut werden.
        [spreading] Eine Verfärbung, die sich ausbreitet, Fieber oder eine offene Stelle sollte am selben Tag angeschaut werden, in einer Arztpraxis oder beim ärztlichen Notdienst. Bei dunkler Haut kann die Stelle dunkler oder glänzend aussehen.
        [injury] Belaste den Fuß nicht, bis ihn jemand angeschaut hat.
        [popped] Belaste den Fuß nicht, bis ihn jemand angeschaut hat.
        [preeclampsia] Sag dort von der Schwellung, den Kopfschmerzen oder den Flecken vor den Augen. Sie wollen von dir hören, auch nachts.
        [pus] Eiter oder ein schlechter Geruch sollte am selben Tag angeschaut werden, in einer Arztpraxis oder Podologie. Bitte nicht selbst schneiden oder ausdrücken.
        [hot_joint_ill] Ein heißes, geschwollenes Gelenk zusammen mit Krankheitsgefühl sollte am selben Tag angeschaut werden. Lass es ruhen, und kein Druck darauf.
        [charcot] Ein Fuß, der wärmer, röter oder dunkler ist, geschwollen ist oder seine Form verändert, sollte am selben Tag angeschaut werden, auch ohne Schmerz. Belaste ihn nicht.
        [rest_pain] Neuer oder stärker werdender Fußschmerz in Ruhe oder nachts sollte heute angeschaut werden.
        [sore_vein] Eine harte, heiße oder schmerzende Vene sollte heute angeschaut werden. Nicht reiben, nicht drücken.
        [broken_skin] Bei Diabetes, weniger Gefühl oder schlechter Durchblutung sollte offene Haut innerhalb eines Tages angeschaut werden. Deck sie sauber ab und belaste den Fuß nicht. Jetzt geschlossen? Ruf den ärztlichen Bereitschaftsdienst an.
        [skin_now] Bei Diabetes, weniger Gefühl oder schlechter Durchblutung sollte offene Haut innerhalb eines Tages angeschaut werden. Wasch sie sanft, deck sie sauber ab und belaste den Fuß nicht. Jetzt geschlossen? Ruf den ärztlichen Bereitschaftsdienst an.
       *[other] Was du mir gesagt hast, sollte am selben Tag angeschaut werden, in einer Arztpraxis oder beim ärztlichen Notdienst.
    }

    Diese Anleitung ist heute nichts für dich.

    <b>Wähle { $emergency }</b>, wenn du Brustschmerz oder Atemnot bekommst oder ohnmächtig wirst, wenn ein Fuß kalt, blass oder blau wird, oder wenn du dich schnell sehr krank fühlst.{ $oil ->
        [none] {""}
       *[other] {""}

            Bevor du aufstehst: Lotion abwischen, dann rutschfeste Socken oder Schuhe an.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Wähle jetzt { $emergency }.</b>

    { $reason ->
        [chest] Sag: Brustschmerz, Atemnot, Ohnmacht oder Herzrasen.
        [cold_leg] Sag: Ein Fuß oder Bein ist kalt, blass, blau oder taub geworden. Lass es, wie es ist: nicht reiben, nicht wärmen.
        [cold_now] Sag: Ein Fuß ist kalt, blass oder blau geworden. Lass ihn, wie er ist: nicht reiben, nicht wärmen.
        [infection_severe] Sag: heiße, geschwollene Haut, die sich schnell ausbreitet, oder jemand ist sehr krank oder verwirrt.
        [danger_sign] Sag, was du bemerkst: Brust, Atem, Ohnmacht, geschwollenes Gesicht, ein kalter oder blauer Fuß, oder ein Fuß, der sich nicht bewegen oder belasten lässt.
       *[other] Sag, was du bemerkst, und wo du bist.
    }

    Setz oder leg dich hin. Ist jemand in der Nähe, bitte die Person, bei dir zu bleiben. Fahr bitte nicht selbst.

b-getting-help = Ich hole Hilfe

# clinical 8 row 19
clinician =
    <b>Zuerst eine medizinische Fachperson</b>

    Nach dem, was letztes Mal war, wartet die nächste Massage, bis eine Fachperson, die davon weiß (ärztlich, Pflege, Hebamme oder Podologie), gesagt hat, dass eine sanfte Fußmassage in Ordnung ist.

    Ist das so? Dann sag es mir unten. Sonst lass die Füße ruhen, und pass auf dich auf.

# clinical 8 row 19
locked =
    <b>Die Füße ruhen</b>

    Nach dem letzten Mal brauchen sie länger. Nächste Massage: <b>{ $until }</b>, wenn dann nichts wehtut.

    Tut es noch weh, oder wird es schlimmer? Dann frag bitte in der Arztpraxis oder Podologie.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Erst ein wenig Ruhe</b>

    Eine Massage am Tag reicht völlig. Nächste Massage: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Das ist eine Weile her</b>

    Deine Antworten sind über eine Stunde alt. Darum frage ich noch einmal, bevor die Hände an die Füße kommen. Es geht schnell.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Wie sehr tun die Füße jetzt weh?</b>
    0 heißt gar nicht, 10 ist das Schlimmste, was du dir denken kannst.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Wie möchtest du sitzen?</b>
    Nimm, was für Hüfte, Knie und Rücken bequem ist.
b-figure-four = Knöchel auf den Schenkel
b-stool = Fuß auf einem Hocker
b-bed = Auf Bett oder Sofa
b-floor = Auf dem Boden
b-partner = Jemand macht es für mich

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Setz dich auf einen Stuhl oder ein Bett. Leg einen Knöchel auf den anderen Oberschenkel, sodass die Sohle dich anschaut.

    Krampf, Schmerz in Hüfte oder Knie, oder Kribbeln in diesem Bein? Stell es ab und such dir eine andere Art zu sitzen.
# clinical 5 (b)
sit-stool =
    Setz dich auf einen Stuhl, der fest steht. Stell einen Fuß auf einen Hocker oder zweiten Stuhl, das Knie etwas gebeugt, und lehn dich vor.

    Wenn Rücken oder Hüfte sich melden, such dir eine andere Art zu sitzen.
# clinical 5 (c)
sit-bed =
    Setz dich auf Bett oder Sofa, den Rücken angelehnt. Beuge ein Knie und stell den Fuß flach neben das andere Knie.

    Wenn Hüfte, Knie oder Rücken sich melden, such dir eine andere Art zu sitzen.
# clinical 5 (d)
sit-floor =
    Setz dich auf eine Matte oder einen Teppich, Rücken an der Wand, einen Fuß nah herangezogen. Prüfe zuerst, ob du leicht wieder hochkommst.

    Wenn etwas krampft oder kribbelt, such dir eine andere Art zu sitzen.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Der Mensch, dessen Füße es sind, entscheidet.</b> Er hält das Handy oder antwortet laut.

    • Macht ein Stoppwort aus.
    • Wer massiert: saubere warme Hände, kurze Nägel, keine Ringe. Bleib unterhalb der Knöchel, außer beim Fersenzug.
    • Wer massiert wird: zurücklehnen, Beine gestützt. Sollst du eine Hüfte schonen? Halte sie offen, nie über den rechten Winkel gebeugt.
    • Wer massiert, fragt bei jedem Schritt: „Ist das zu viel?“ Hör auf, wenn der Fuß wegzuckt, wenn es still wird oder wenn die Person einschläft.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Etwas, damit die Hände gleiten?</b>
    Hände waschen, Ringe ab. Am besten einfach und ohne Duft: eine Erbse bis eine Traube groß für jeden Fuß. Nichts zwischen die Zehen, nichts auf offene Haut.

    Neu für deine Haut? Teste einen Tupfer am Unterarm und warte einen Tag; heute nimm trockene Hände.
b-plain = Einfache Lotion
b-coconut = Kokosöl
b-argan = Arganöl
b-dry = Trockene Hände

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Alles bereit</b>
    Stell das Handy so, dass du es siehst, ein Handtuch in Reichweite.

    • Es soll nie wehtun. Wenn doch, tippe auf <b>{ b-hurts }</b>: Dann wird es leichter.
    • Stechend oder seltsam? Tippe auf <b>STOPP</b>. Die Taste ist immer da.
    • Schreiben kannst du auch.

    Etwa fünf Minuten für jeden Fuß. Atme ruhig.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Leg die Hände um den { $side ->
        [left] linken
       *[right] rechten
    } Fuß und halte ihn ein, zwei Atemzüge lang. Dann streich langsam von den Zehen zum Knöchel, ganz leicht, und verteile dabei die Lotion, falls du welche hast.
    .why = So kann sich der Fuß an die Berührung gewöhnen.
    .name = Ankommen

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Halte den { $side ->
        [left] linken
       *[right] rechten
    } Knöchel vorn mit einer Hand. Daumen und Zeigefinger der anderen fassen hinten den Knöchel und ziehen langsam zur Ferse hinunter, etwa fünfmal. Nicht drehen; tut diese Sehne weh, tippe auf { b-skip }.
    .why = Das soll hinten an der Ferse lockern, wo Sport, Stehen oder hohe Absätze oft spannen.
    .name = Fersenzug

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Mach eine lockere Faust. Knete die Sohle des { $side ->
            [left] linken
           *[right] rechten
        } Fußes langsam mit den Fingerknöcheln, von der Ferse zu den Zehen. Lass wunde Stellen aus.
        [thumbs] Halte den { $side ->
            [left] linken
           *[right] rechten
        } Fuß in beiden Händen, Daumen auf der Sohle. Drück gerade hinein, zähl langsam bis drei, lass los, rück eine Daumenbreite weiter. Von der Ferse bis kurz vor die Zehen.
       *[circles] Mach kleine, langsame Daumenkreise auf der Sohle des { $side ->
            [left] linken
           *[right] rechten
        } Fußes. Fang an der Ferse an, wandere zum Ansatz einer Zehe, dann neu für die nächste Zehe.
    }
    .why =
        { $way ->
            [knuckles] Fingerknöchel erreichen mehr von der Sohle und schonen die Daumen.
            [thumbs] Kurzer, gerader Druck soll angespannte Stellen lockern.
           *[circles] So kommt die ganze Sohle dran, eine Zehenlinie nach der anderen.
        }
    .name = Sohle

# clinical 1 row 28, 5 (step 4: level 1)
toes = Halte eine Zehe des { $side ->
        [left] linken
       *[right] rechten
    } Fußes leicht am Ansatz. Dreh sie in drei kleinen Kreisen in jede Richtung, dann die nächste Zehe. Lass eine Zehe aus, die heiß, geschwollen, ersetzt oder versteift ist.
    .why = Leichte Kreise sollen die Zehen locker werden lassen; Ziehen ist nicht nötig.
    .name = Zehen

# clinical 5 (close)
close = Streich mit flachen Händen über den ganzen { $side ->
        [left] linken
       *[right] rechten
    } Fuß, von den Zehen zum Knöchel, jedes Mal langsamer und leichter. Dann lass die Hände darauf ruhen, und lass los.
    .why = Ein ruhiges Ende kann dir beim Entspannen helfen.
    .name = Ausstreichen

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = der Fuß ist fertig

# clinical 1 row 29, 8 row 27
switch =
    <b>Ein Fuß ist fertig.</b>
    Leg ihn auf ein Handtuch, atme durch, und wechsle das Bein. Bleib sitzen: Ölige Füße rutschen.

    Der andere Fuß fängt wieder leicht an.

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] Linker
       *[right] Rechter
    } Fuß, Schritt { $step } von { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] wie Creme auf Sonnenbrand verteilen
        [2] wie Handcreme einreiben
       *[3] wie einen reifen Pfirsich drücken, ohne dass er eine Delle bekommt
    }
time-left = Noch etwa { $seconds } s
time-up = Die Zeit ist um. Mach weiter, wann du magst.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Danke, dass du es sagst. Jetzt eine Stufe leichter.
# clinical 3.2
status-eased-number = Danke, notiert.
# clinical 3.1 (tickle)
status-tickle = Langsamer, mit flacherer Hand. Mehr drücken muss nicht sein.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Etwas fester. Es soll sich weiter leicht anfühlen.
# clinical 3.3, 8 row 8
status-harder-ask = Sag mir erst: Wie fühlt es sich so an?
# clinical 3.3, 8 row 5
status-harder-no = Vorhin hat es wehgetan, darum bleiben wir heute leicht.
# clinical 3.3, 8 row 6
status-harder-most = Fester wird es hier nicht.
status-fine = Gut. Mach so weiter.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Wie fühlt sich das an?
status-again = Noch einmal, vom Anfang dieses Schrittes.
# clinical 8 row 11
status-skipped = Für heute ausgelassen.
status-skipped-hurt = Danke, dass du es sagst. Diesen Schritt lassen wir heute aus.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Es tut mir leid, dass es wehtut. Lass diesen Fuß erst einmal in Ruhe. Wenn es stechend oder seltsam ist, schreib „stechender Schmerz“.
status-tap = Bitte wähle eine der Tasten.
status-same = Es gibt nichts, wohin es zurückgeht.
status-hands-free = Freihändig: Ich gehe von selbst weiter. Ab und zu ein Tippen oder ein Wort sagt mir, dass alles gut ist.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Verstanden habe ich: { $heard ->
        [hurts] es tut weh
        [fine] es tut gut
        [harder] fester
        [tickle] es kitzelt
        [back] zurück
        [repeat] nochmal
        [skip] das auslassen
        [resume] weitermachen
       *[next] weiter
    }.
b-meant = Nein, ich meinte was anderes

## Cues: short messages that call attention

cue-check = Wie fühlt sich das an?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Die Zeit ist um. Wie fühlt es sich an? Als Nächstes: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = Weiter mit dem nächsten Schritt.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Hände weg</b>

    { $why ->
        [silence] Ich habe nichts von dir gehört, darum machen wir Pause. Ist alles in Ordnung?
        [unclear] Ich bin nicht sicher, ob ich dich verstanden habe, darum: kurz Hände weg. Bitte wähle unten.
        [restart] Ich war kurz weg. Entschuldige! Wie geht es den Füßen?
        [reading] Lies in Ruhe. Die Füße dürfen so lange ruhen.
        [media] Das kann ich mir nicht ansehen oder anhören, darum: kurz Hände weg. Bitte wähle unten.
        [sore] Wenn es wehtut, ist das ein guter Grund für eine kurze Ruhe.
       *[asked] Lass dir Zeit. Die Füße dürfen so lange ruhen.
    }

    Tippe auf <b>{ b-resume }</b>, wenn es sich richtig anfühlt.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>15 Sekunden Hände weg</b>
    Lass den Fuß ruhen, und atme. Dann frage ich noch einmal.

    Wenn wir weitermachen, dann leichter: { pressure }.
# clinical 3.2
resting-ask =
    <b>Wie sehr tut es jetzt weh?</b>
    0 heißt gar nicht, 10 ist das Schlimmste, was du dir denken kannst.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Hände weg. Das war es für heute.</b>

    { $why ->
        [silence] Ich habe eine Weile nichts von dir gehört. Ich hoffe, es war angenehm.
        [hurts] Es hat ein paarmal wehgetan, und es war richtig, das zu sagen. Lass die Füße ruhen. Ist dieser Schmerz neu, frag eine medizinische Fachperson.
        [time] Die ganze Zeit ist um. Gut gemacht.
       *[skips] Für einen Tag haben wir genug Schritte ausgelassen, und das ist in Ordnung.
    }

keyboard-on = STOPP ist immer in Reichweite, unter dem Textfeld.
keyboard-off = Die Massage ist vorbei. Die STOPP-Taste ist wieder weg.
media-idle = Ich kann nur Worte lesen und Tasten verstehen. Bitte tippe auf eine Taste, oder schreib.

toast-stale = Diese Taste gehört zu einer früheren Karte.
toast-stopped = Gestoppt. Hände weg, Fuß ablegen.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>GESTOPPT. Hände weg. Fuß ablegen.</b>

    Gut, dass du es gesagt hast. Gab es Schmerz?
b-sharp-or-strange = Stechend oder seltsam
b-just-sore = Nur etwas weh
b-no-pain = Kein Schmerz, nur Schluss

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Wähle jetzt { $emergency } bei Brustschmerz, Atemnot, Ohnmacht oder geschwollenem Gesicht.</b>

            🛑 <b>STOPP. Hände weg. Fuß ablegen.</b> Nur schwindelig? Leg dich zurück.
        [vessel]
            <b>Wähle jetzt { $emergency }, wenn ein Fuß kalt, blass, blau oder fleckig ist.</b>

            🛑 <b>STOPP. Hände weg. Fuß ablegen.</b> Nicht reiben.
        [nerve]
            🛑 <b>STOPP. Hände weg. Fuß ablegen.</b>

            Taubheit oder Kribbeln heißt: heute nicht mehr.
        [tissue]
            🛑 <b>STOPP. Hände weg. Fuß ablegen.</b>

            Belaste ihn vorerst nicht.
        [stop] 🛑 <b>STOPP. Hände weg. Fuß ablegen.</b>
       *[pain]
            🛑 <b>STOPP. Hände weg. Fuß ablegen.</b>

            Es war richtig aufzuhören.
    }

    <b>Ist etwas davon da?</b>
    • Brustschmerz, Atemnot, Ohnmacht
    • Gesicht oder Lippen geschwollen
    • ein Fuß, der kalt, blass oder blau ist
    • ein Fuß, den du nicht bewegen oder belasten kannst
b-danger-sign = Ja, etwas davon
b-no-danger = Nein, nichts davon

# clinical 3.4 point 3
stop-look =
    <b>Schau dir beide Füße an</b>
    Vergleiche Farbe, Wärme und Schwellung. Wackle mit den Zehen. Berühre jeden Fuß leicht: Spürst du es? Bei dunkler Haut achte auf dunklere, graue oder glänzende Stellen.

    Kreuz an, was du findest. Nicht sicher zählt als Ja.
# clinical 3.1 (vessel)
box-cold-now = Ein Fuß ist kalt, blass oder blau
what-cold-now = Deutlich kälter als der andere, oder blass, blau, grau oder fleckig. Bei dunkler Haut schau auf Sohlen und Nägel.
# clinical 3.1 (tissue)
box-popped = Es hat geknackt, oder der Fuß trägt kein Gewicht
what-popped = Etwas hat mit Schmerz geknackt, geschnalzt oder gekracht, oder du kannst auf diesem Fuß nicht stehen.
# clinical 3.1 (nerve)
box-numb-now = Taub, kribbelig, schwach, oder Zehen wackeln nicht
what-numb-now = Weniger Gefühl als sonst, Kribbeln wie Ameisen, ein elektrisches Gefühl, oder Zehen, die nicht wackeln.
# clinical 3.1 (tissue)
box-bruised = Ein neuer Bluterguss oder eine Schwellung
what-bruised = Eine Stelle, die geschwollen ist oder die Farbe gewechselt hat, seit die Hände daran waren. Bei dunkler Haut kann ein Bluterguss als dunklere oder violette Stelle erscheinen.
# clinical 3.1 (tissue)
box-skin-now = Haut ist offen, blutet oder hat Blasen
what-skin-now = Jede offene, eingerissene, blutende Stelle oder Blase, auch zwischen den Zehen.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Ausschlag oder Jucken, wo die Lotion war
what-rash-now = Pusteln, Quaddeln oder juckende und brennende Haut, wo Lotion oder Öl war. Bei dunkler Haut sieht es vielleicht dunkler aus, oder du spürst es nur.

# clinical 3.4 point 4
stop-calf = Jetzt die Waden. Ohne zu reiben: Tut eine weh, ist eine geschwollen oder warm?

# clinical 3.4 point 5
stop-pain-now =
    <b>Wie sehr tut es jetzt weh?</b>
    0 heißt gar nicht, 10 ist das Schlimmste, was du dir denken kannst.
stop-resting =
    <b>10 Minuten Ruhe</b>
    Fuß hoch, wenn das guttut. Du musst nur atmen. Ich frage noch einmal.

    Wird es schlimmer? Ruf in einer Arztpraxis an, oder wähle { $emergency }, wenn es dir Angst macht.
stop-pain-again =
    <b>Zehn Minuten sind um.</b>
    Wie sehr tut es jetzt weh, 0 bis 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Lass den Fuß ruhen, und lass diese Stelle in Frieden.</b>
            Wenn der Schmerz bleibt oder wiederkommt, sag es in der Arztpraxis oder Podologie. Wähle <b>{ $emergency }</b> bei Brustschmerz, Atemnot, oder wenn ein Fuß kalt, blass oder blau wird.

            Nächste Massage: frühestens <b>{ $until }</b>, mit neuen Fragen, ohne diese Stelle, und leicht.
        [pain_stays]
            <b>Lass den Fuß ruhen, und lagere ihn hoch.</b>
            Keine Massage daran. Ist Haut offen? Waschen und abdecken. Wenn es sich in 48 Stunden nicht beruhigt, frag eine medizinische Fachperson. Wähle <b>{ $emergency }</b> bei Brustschmerz, Atemnot, oder wenn ein Fuß kalt, blass oder blau wird.

            Nächste Massage: frühestens <b>{ $until }</b>, und nur, wenn nichts wehtut, geschwollen oder blau ist. Zuerst neue Fragen.
        [bruised]
            <b>Lass den Fuß ruhen, und lagere ihn hoch.</b>
            Keine Massage auf einem Bluterguss oder einer Schwellung. Ist Haut offen? Waschen und abdecken. Wenn es wächst oder sich in 48 Stunden nicht beruhigt, frag eine medizinische Fachperson. Wähle <b>{ $emergency }</b> bei Brustschmerz, Atemnot, oder wenn ein Fuß kalt, blass oder blau wird.

            Nächste Massage: frühestens <b>{ $until }</b>, und nur, wenn es weg ist. Zuerst neue Fragen.
        [nerve]
            <b>Lass den Fuß ruhen.</b>
            Wenn Taubheit, Kribbeln oder Schwäche länger als eine Stunde dauert oder sich ausbreitet, ruf heute in einer Arztpraxis an. Wähle <b>{ $emergency }</b>, wenn Rückenschmerz und beide Beine dazukommen, oder Probleme mit Blase oder Darm.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [numb_now]
            <b>Lass den Fuß ruhen.</b>
            Wenn Taubheit, Kribbeln oder Schwäche länger als eine Stunde dauert oder sich ausbreitet, ruf heute in einer Arztpraxis an. Wähle <b>{ $emergency }</b>, wenn Rückenschmerz und beide Beine dazukommen, oder Probleme mit Blase oder Darm.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [popped]
            <b>Geh bitte zum ärztlichen Notdienst oder in eine Notaufnahme.</b>
            Belaste den Fuß bis dahin nicht.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [calf]
            <b>Sprich bitte heute mit einer Ärztin oder einem Arzt.</b>
            Die Wade nicht reiben und nicht drücken. Wähle sofort <b>{ $emergency }</b> bei Brustschmerz oder Atemnot.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [vessel]
            <b>Wähle jetzt { $emergency }, wenn ein Fuß kalt, blass oder blau ist.</b>
            Nicht reiben, nicht wärmen.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [body]
            <b>Wähle jetzt { $emergency } bei Brustschmerz, Atemnot, Ohnmacht oder geschwollenem Gesicht.</b>
            Nur schwindelig, und schon wieder vorbei? Ruh dich im Liegen aus, dann erzähl in einer Arztpraxis davon.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
        [skin_now]
            <b>Wasch die Stelle sanft, und deck sie ab.</b>
            Bei Diabetes, weniger Gefühl oder schlechter Durchblutung: Ruf heute in deiner Fußambulanz oder Arztpraxis an.

            Nächste Massage: wenn die Haut wieder ganz ist. Zuerst neue Fragen.
        [rash_now]
            <b>Wasch die Lotion ab.</b>
            Wähle <b>{ $emergency }</b>, wenn Gesicht oder Lippen anschwellen oder das Atmen schwer wird. Ist die Haut bis morgen nicht ruhiger, frag in der Apotheke oder Arztpraxis.

            Nächste Massage: mit einem anderen Mittel, oder ohne. Zuerst neue Fragen.
        [repeat]
            <b>Wegen derselben Stelle haben wir zweimal gestoppt.</b>
            Zeig sie bitte einer medizinischen Fachperson oder in der Podologie, und lass sie bis dahin in Frieden.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
       *[other]
            <b>Lass den Fuß ruhen.</b>
            Frag bitte eine medizinische Fachperson, wenn etwas wehtut oder sich seltsam anfühlt.

            Nächste Massage: erst, wenn eine medizinische Fachperson es angeschaut hat.
    }

    Bevor du aufstehst: Lotion abwischen, dann rutschfeste Socken oder Schuhe an.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Bleib noch einen Moment sitzen</b>

    1. Wisch die Füße ab, auch zwischen den Zehen.
    2. Rutschfeste Socken oder Schuhe an, <b>bevor</b> du aufstehst.
    3. Bleib eine Minute sitzen, dann steh langsam auf.

    Durst? Trink etwas.

# clinical 4 (at once)
feel = <b>Wie fühlen sich die Füße jetzt an?</b>
b-same = Gleich
b-worse = Schlechter

# clinical 3.2
pain-after =
    <b>Tut jetzt etwas weh?</b>
    0 heißt gar nicht, 10 ist das Schlimmste, was du dir denken kannst.

# clinical 4 (red flags)
wrong =
    <b>Ein letzter Blick</b>
    Stimmt etwas nicht? Kreuz an, was passt. Nicht sicher zählt als Ja.
# clinical 4 (red flags), 3.4 point 4
box-calf = Eine Wade, ein Bein: tut weh, geschwollen oder warm
what-calf = Nur auf einer Seite, und neu. Bei dunkler Haut kann es dunkler oder glänzend aussehen. Bitte reib nicht daran, um es herauszufinden.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Wie schön.</b> Genieß den Rest des Tages.
        [same] <b>Danke.</b> An manchen Tagen ist es einfach ein ruhiger Moment.
        [worse]
            <b>Danke, dass du es sagst.</b> Lass die Füße ruhen, und mach es nächstes Mal leichter.

            Wenn sie sich in 48 Stunden nicht beruhigen, frag eine medizinische Fachperson.
       *[unknown] <b>Danke.</b> Lass es eine Weile ruhig angehen.
    }

    Ein leichtes Ziehen, das nachlässt, ist üblich. Morgen frage ich, wie es den Füßen geht.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Ein kurzer Blick zurück</b>
    Wie geht es den Füßen jetzt?
b-all-fine = Alles gut
b-mild-ache = Leichtes Ziehen, lässt nach
b-still-sore = Noch wund, oder blauer Fleck
b-something-else = Etwas anderes

# clinical 4 (red flags)
follow-up-signs =
    <b>Etwas davon?</b>
    Kreuz an, was passt. Nicht sicher zählt als Ja, also kreuz es an.
# clinical 4 (red flags)
box-numb-later = Taub, kribbelig, schwach, oder Zehen wackeln nicht
what-numb-later = Weniger Gefühl als sonst, Kribbeln wie Ameisen, ein elektrisches Gefühl, oder Zehen, die nicht wackeln, seit der Massage.
# clinical 4 (red flags)
box-cannot-stand = Ein Fuß, der kein Gewicht trägt
what-cannot-stand = Du kannst nicht darauf stehen oder gehen, oder er knickt weg.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Rötung breitet sich aus, Fieber, offene Stelle
what-spreading = Haut, die heiß und rot ist, eine Stelle, die aufgegangen ist, oder Schüttelfrost. Bei dunkler Haut achte auf dunklere oder glänzende Stellen, die wachsen.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Danke. Ein leichtes Ziehen, das nachlässt, ist üblich. Nächstes Mal fangen wir leichter an, und morgen frage ich noch einmal.

follow-up-fine = Das freut mich. Bis bald, wenn die Füße Lust haben; jeden zweiten Tag ist reichlich.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Lass die Füße bitte ruhen</b>
    Vorerst keine Massage. Bitte lass in einer Arztpraxis, von einer Pflegefachperson oder in der Podologie jemanden darauf schauen.

    <b>Wähle { $emergency }</b> bei Brustschmerz, Atemnot, oder wenn ein Fuß kalt, blass oder blau wird.
