### What Knead says, in English: the source of every other language.
### How to change or translate it: locales/README.md.
###
### `# clinical 3.4` names the section or row of docs/clinical.md a rule comes from; [DJ] marks a
### design judgement, [GK] general knowledge. Nothing here was reviewed by a clinician.
###
### Values the texts receive ($name). Words in quotes are identifiers, not to be shown as they are.
###   $side       "left" or "right": the foot the hands are on
###   $way        "circles", "knuckles" or "thumbs": the technique for the sole
###   $level      1 to 3: the pressure     $cap  1 or 2: the highest pressure allowed today
###   $emergency  the emergency number, or the words of `emergency-any` where the country is unknown
###   $until      when, in words of the language: “in 20 hours”
###   $next       the short name of the step that follows
###
### A line break here is a line break on the phone. Of HTML only <b> and <i> are allowed.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Hello, I am <b>Knead</b>. I guide adults through a calm foot massage, one step at a time. It may help you relax.

            I am not medical advice, not a treatment and not a substitute for care. If in doubt, do not.

            Tap <b>{ b-start }</b> when you have about 20 quiet minutes.
       *[again] Good to see you. Tap <b>{ b-start }</b> when you and the feet are ready.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>How it works</b>
    First some short questions, then about five minutes for each foot, one step at a time. Prop the phone up: I wait for you.

    <b>If it hurts</b>
    Tap <b>{ b-hurts }</b> and we go lighter. Sharp or strange? Tap <b>STOP</b>. You can type it too: “ouch”, “softer”, “stop”.

    <b>Commands</b>
    /start  begin, or come back to where we were
    /stop  hands off, at once
    /remind  a reminder at a time you choose
    /history  your past massages
    /settings  pace, pictures, country
    /language  another language
    /timezone  where your clock is
    /stopreminders  no more reminders
    /privacy  what I keep
    /export  get your data
    /delete  erase your data

    A reminder at the full hour can come a minute or two late, when many people chose the same time.

    A licensed massage therapist can show you the first time. In the US, AMTA and ABMP list therapists.

    I am a comfort guide, not medical advice. In an emergency, call { $emergency }.

command-start = Begin, or come back to where we were
command-stop = Stop at once: hands off
command-help = How this works
command-history = Your past massages
command-remind = Reminders: set, change, pause
command-stopreminders = No more reminders
command-timezone = Where your clock is
command-settings = Pace, pictures, country
command-language = Another language
command-privacy = What I keep about you, and for how long
command-export = Get everything I keep about you
command-delete = Erase everything I keep about you

bot-name = Knead: foot massage guide
# clinical 7 ("say")
bot-description =
    I guide adults through a calm foot massage, one step at a time. It may help you relax.

    A few short questions come first. Then about five minutes for each foot, with a STOP button always in reach.

    A general comfort guide: not medical advice, not a treatment, not a substitute for care. If in doubt, do not.
# clinical 7 ("say")
bot-short-description = A calm foot massage, step by step, for adults. It may help you relax. Not medical advice.

unknown-command = I do not know that command. /help lists the ones I know.
group = I only work in a private chat, because your answers are nobody else’s business. Open a chat with me and tap Start.
# A line under the card that was open when /start came.
resume-offer = We are in the middle of this. Carry on here, or leave it for today.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = The guide has changed in the meantime, and the place where we were is gone. It is nothing you did. Sorry for asking again.
updated-hands = <b>Hands off, please.</b> The guide has changed, and this step is gone, so the massage ends here. It is nothing you did.
recalled = This version of the guide was called back, to be on the safe side, so we end it here. It is nothing you did.
recalled-hands = <b>Hands off, please.</b> This version of the guide was called back, to be on the safe side, so the massage ends here. It is nothing you did.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>What I keep</b>
    Your ticked answers as plain yes or no marks, your settings, your reminders and time zone, the times of your massages, and your pain scores. What you type is read once and not stored.

    <b>How long</b>
    Health answers count for 30 days; then I ask again. The rest stays until you delete it.

    <b>Your choice</b>
    /export sends you everything in a file. /delete erases everything.

    No adverts, and nothing is sold. Telegram keeps its own copy of this chat, which you can clear in Telegram.

export = Here is everything I keep about you.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Erase everything I keep about you?</b>
    Answers, settings and history go for good.

    If you were asked to rest the feet or to see someone first, please still do.
delete-done = Done. Everything I kept about you is erased. You can come back at any time with /start.

history = <b>Your massages</b>
history-streak = Days in a row: <b>{ $streak }</b>. One missed day is forgiven.
history-none = No massage yet. Tap <b>{ b-start }</b> for your first.
history-line =
    { $date }: { $feet ->
        [both] both feet
        [left] left foot
        [right] right foot
       *[none] stopped before a foot was done
    }, { $minutes } min, pain { $before } → { $after }

## Settings

settings =
    <b>Settings</b>

    Pace: { $pace ->
        [hands_free] <b>hands-free</b>. I move on by myself; give me a sign now and then.
       *[mine] <b>my pace</b>. I wait for your tap.
    }
    Pictures: { $pictures ->
        [off] <b>off</b>
       *[on] <b>on</b>
    }
    Language: <b>{ $language }</b>
    Country: { $country ->
        [none] <b>not set</b>
       *[other] <b>{ $country }</b>
    }
    In an emergency, call { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Where are you?</b>
    I only ask so that I can show the right emergency number.

# Under it stands a list of languages, each by its own name.
language = <b>Which language do you prefer?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = your local emergency number (112, 911 or 999)

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = today at { $time }
moment-tomorrow = tomorrow at { $time }
moment-day = { $date }, { $time }
rule-daily = every day at { $time }
rule-weekdays = Monday to Friday at { $time }
rule-weekends = Saturday and Sunday at { $time }
rule-days = { $days } at { $time }
rule-every = every { $n } days at { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = once, on { $date } at { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>Your reminders</b>

    { $rest ->
        [unanswered] They are resting, because I had not heard from you. Wake them whenever you like.
        [paused] All of them are paused.
        [not_now] They stay silent for now: a clinician should have a say first.
        [locked] No massage until <b>{ $lock_end }</b>, and no reminders until then either.
       *[on] Next: <b>{ $next_reminder }</b>
    }

    Tap one to change it, or type a new one: “weekdays 7:30”.

reminders-full = Twelve reminders are as many as I can keep. Remove one first, then there is room again.

reminder-ask =
    <b>When shall I remind you?</b>

    Tap a time, or type it in your own words: “every day at 9pm”, “mon wed fri at half past six”, “tomorrow at 8”, “in 2 hours”.

reminder-either = In the morning, or later in the day?

reminder-confirm =
    I will remind you <b>{ $rule }</b>{ $quiet_then ->
        [yes] , without a sound, because of your quiet hours
       *[no] { "" }
    }.

    The next times, by the clock in { $city }:
    { $upcoming }

reminder-saved = Done. It comes next <b>{ $chosen_next }</b>. You can change or stop it at any time with /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Paused until { $chosen_until }.
        [open] Paused until you resume it.
       *[no] { $chosen_next ->
            [none] Resting.
           *[other] Next: { $chosen_next }
        }
    }

reminder-pausing =
    For how long? Tap, or type it: “10 days”, “until 3 December”.

reminder-removed = Removed.

reminder-options =
    <b>How I remind you</b>

    Quiet hours: { $quiet ->
        [off] <b>none</b>
       *[other] <b>{ $quiet }</b>. What I send then comes without a sound.
    }
    After a massage that day: { $again ->
        [on] <b>I write all the same</b>
       *[off] <b>I stay silent</b>
    }
    Days in a row: { $streak_shown ->
        [on] <b>shown</b>
       *[off] <b>not shown</b>
    }
    Clock: <b>{ $city }</b>, now { $clock }

reminder-quiet = When should I make no sound?

reminders-stopped = No more reminders. Your times are kept; /remind brings them back when you like.

# Why a time could not be used. The card asks again below.
when-hour = There is no such hour. Hours go from 0 to 23.
when-minute = There is no such minute. Minutes go from 0 to 59.
when-date = There is no such day in the calendar.
when-far = That is too far ahead for me. Within a year, please.
when-none = I hear no time in that. Try “9pm” or “21:00”.
when-unclear = I am not sure which time you mean. Try “every day at 9pm”.
until-unclear = I am not sure how long. Try “10 days” or “until Friday”.
when-past = That time is over already. Choose one that is still to come.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] A few quiet minutes for your feet?
        [1] Your feet could do with a rest. Shall we?
        [2] Time for your feet, if you like.
       *[3] A calm moment, feet up: ready when you are.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } days in a row.
    }

reminder-snoozed = All right. I will come back <b>{ $snoozed }</b>.
reminder-skipped = Not today, then. That is fine.
reminder-done = You had a massage not long ago. The next one { $until }, at the earliest.
reminder-locked = No massage until <b>{ $lock_end }</b>, so I leave out the reminders until then. Rest well.

# After three days without an answer, once
reminder-go-on =
    My last reminders found no answer, which is fine. Shall I go on?

    If I hear nothing, I will be quiet. /remind brings me back.
reminder-kept = Good, I will go on. Ready now, or later?
reminder-rested = I will be quiet. /remind is there when you like.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>Is it { $guess } where you are?</b>
       *[other] <b>What time is it where you are?</b>
    }

    You can also type your city, or what your clock shows.

zone-ask =
    <b>What time is it where you are?</b>

    Type what your clock shows (“21:14”), or your city.
zone-locate = Or share your location with the key under the text field. I keep only the time zone, not the place.
zone-thanks = The location key is put away.
zone-set = Your clock: { $city }, { $clock }.
zone-several = Which one?
zone-still =
    <b>Is it { $clock } where you are?</b>

    You are up at an unusual hour, so I ask whether you have travelled.
zone-move = Your reminders follow the clock in { $old_city }. Shall they follow the clock in <b>{ $city }</b> now?
place-unknown = I do not know that place. Try a bigger city nearby, or type what your clock shows.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Reminders
b-new-one = New reminder
b-pause-all = Pause all
b-resume-all = Wake them all
b-options = Quiet hours, and more
b-every-day = Every day
b-weekdays = Weekdays
b-weekends = Weekends
b-save = Save
b-other-time = Another time
b-other-zone = Another place
b-change = Change
b-pause-it = Pause
b-resume-it = Resume
b-remove = Remove
b-pause-3-days = 3 days
b-pause-week = A week
b-pause-open = Until I say so
b-quiet = Quiet hours
b-again-today = Also after a massage
b-streak = Days in a row
b-time-zone = Time zone
b-quiet-night = 10 pm to 7 am
b-quiet-long = 9 pm to 8 am
b-quiet-off = No quiet hours
b-snooze-10 = In 10 min
b-snooze-30 = In 30 min
b-snooze-2-hours = In 2 hours
b-skip-today = Not today
b-keep-on = Yes, go on
b-pause-all-week = Pause for a week
b-elsewhere = Somewhere else
b-still-here = Yes
b-move-them = Yes, follow me
b-leave-them = Leave them
b-locate = 📍 Share my location

## Buttons: general

b-start = Start
b-begin = Begin
b-next = Next
b-back = Back
b-repeat = Again
b-skip = Skip
b-pause = Pause
b-resume = Carry on
b-quit = Not now
b-leave = Leave it here
b-finish = Finish
b-enough = Enough for today
b-understood = I understand
b-done = Done
b-none = None of these
b-what = What does this mean?
b-close-what = Back to the questions
b-unsure = Not sure
b-not-sure = Not sure
b-yes = Yes
b-no = No
b-history = History
b-settings = Settings
b-help = Help
b-close = Close
b-pace = Change pace
b-pictures = Pictures on or off
b-country = Country
b-language = Language
b-country-other = Another country
b-stay = Keep my data
b-erase = Erase my data
b-delete-all = Erase everything

## Buttons: during the massage

b-hurts = It hurts
b-sharp = 🛑 Sharp pain – stop
b-fine = Feels fine
b-better = Better
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = STOP
b-circles = Thumb circles
b-knuckles = Knuckles
b-thumbs = Thumb presses

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Before we begin</b>

    1. Everyone taking part is an adult, 18 or over.
    2. Everyone is clear-headed: no alcohol, and no medicine that makes drowsy.
    3. The feet are yours, or their owner is here, awake and says yes.

    Is that so?
b-adult = Yes to all three
b-not-quite = Not quite

who-not = No problem. Which one does not fit?
b-under-18 = Someone is under 18
b-not-willing = No yes from the feet’s owner
b-drowsy = Alcohol or drowsy medicine

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Right now</b>
    Is any of this happening, to the person whose feet these are? Tick what fits. Not sure counts as yes, so tick it.

# clinical 2.3 row 1.1
box-chest = Chest pain, short of breath, faint, racing heart
what-chest = Pain or tightness in the chest, hard to get your breath, coughing blood, passing out, or a heart that races for no reason.

# clinical 2.3 row 1.2
box-cold-leg = Foot or leg suddenly cold, pale, blue or numb
what-cold-leg = It came on quickly: one foot or leg turned cold, pale, blue or patchy, lost its feeling, or will not move. On dark skin, look at the soles and nails, and for a grey look.

# clinical 2.3 row 1.3
box-one-leg = One leg or foot newly swollen, sore or warm
what-one-leg = Only one side, and new: swelling, pain, warmth, red or darker skin, or a vein that is hard and sore. On dark skin the patch may look darker or shiny rather than red.

# clinical 2.3 rows 1.4, 1.5
box-infection = Hot red or darker skin, pus, or a fever
what-infection = Skin on a foot or leg that is hot, swollen and painful; pus; or fever, shivers and feeling ill. On dark skin, look for darker or shiny patches.

# clinical 2.3 row 1.6
box-injury = New injury: cannot stand on it, or heard a snap
what-injury = The foot will not take your weight, has an odd shape, or something snapped or popped.

# clinical 2.3 row 1.7
box-preeclampsia = Pregnant or new baby, with swelling or bad headache
what-preeclampsia = Pregnant, or a birth in the last six weeks, and now sudden swelling of face, hands or feet, a bad headache, or spots before the eyes.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Hot skin, pus or fever</b>
    Which is nearest? On dark skin, look for darker or shiny patches.
b-infection-severe = Spreading fast, or very ill
b-infection-skin = Hot sore skin, or pus
b-fever-only = Only fever or shivers

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>The feet today</b>
    Take a look at both. Tick what you find on either foot. Not sure counts as yes, so tick it.

# clinical 2.3 row 2.1
box-broken-skin = Broken skin: cut, sore, burn, blister, stitches
what-broken-skin = Any place where the skin is open, blistered, bleeding, stitched or has a scab. Look between the toes too.

# clinical 2.3 row 2.2
box-rash = Rash, athlete’s foot, wart
what-rash = Itchy or peeling skin between the toes, a rash, or a wart (verruca). These can pass from skin to skin.

# clinical 2.3 row 2.3
box-hot-joint = A hot, swollen, very tender joint
what-hot-joint = A toe or ankle joint that is hot, swollen and hurts when touched, as in a flare of gout or arthritis.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Fresh sprain, broken bone, any foot operation
what-injuries = A sprain, knock or strain in the last three days, a bone that is or may be broken, or an operation on a foot or ankle at any time in your life.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Swelling, lump, bruise, painful corn or nail
what-lumps = Swelling you cannot explain, or a place that is sore to touch: a corn, an ingrown nail, a bruise or a lump.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Already very sore, or heel pain
what-sore-already = Pain of 7 out of 10 or more, pain for two weeks with no reason you know of, or a heel that hurts on the first steps.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Which foot is it?</b>
    { $about ->
        [broken_skin] The broken skin, sore, burn or blister.
        [rash] The rash or wart. Share no towel, and show it to a pharmacist or doctor.
        [hot_joint] The hot, swollen joint.
        [sprain] The sprain or knock.
       *[other] What you ticked.
    } That foot rests today; not sure means both.
b-left = Left
b-right = Right
b-both = Both

# clinical 2.3 row 2.3
hot-joint =
    <b>The hot joint</b>
    Is there also a fever, is it getting worse, or do you feel ill or sick?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Injury or operation</b>
    Tick what fits. Not sure counts as yes.
box-sprain = Sprain, knock or strain in the last 3 days
what-sprain = You twisted, knocked or strained a foot or ankle within the last three days.
box-fracture = A bone that is broken, or may be
what-fracture = A broken bone in the foot or ankle that is still mending, or an injury where nobody is sure yet.
box-foot-surgery = An operation on a foot or ankle, ever
what-foot-surgery = Any surgery on a foot or ankle, however long ago, or metal left inside.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Swelling or a sore place</b>
    Tick what fits. Not sure counts as yes.
# clinical 2.3 rows 1.4, 2.7
box-pus = Pus, or a smell or stain
what-pus = Yellow or cloudy fluid from a nail, corn or sore, a bad smell, or a stain on the sock.
# clinical 2.3 row 1.3
box-one-sided = Swelling on one side only
what-one-sided = One foot, ankle or calf is newly larger than the other.
# clinical 2.3 row 2.6
box-swelling-both = Swelling in both feet, no known reason
what-swelling-both = Both feet or ankles are puffy, or socks leave deep marks, and you do not know why.
# clinical 2.3 row 2.7
box-sore-spot = A corn, nail, bruise or lump that is sore
what-sore-spot = One place that hurts when touched. I leave that part of the foot out.

# clinical 2.3 row 2.7
which-spot = Where is the sore spot? That part is left out today.
b-toes = Toes
b-sole = Sole or heel
b-ankle = Back of the ankle
b-top = Top of the foot

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Pain before we start</b>
    Tick what fits. Not sure counts as yes.
box-strong-pain = 7 out of 10 or more
what-strong-pain = On a scale where 0 is no pain and 10 is the worst you can think of.
box-unexplained-pain = Pain for two weeks, no known reason
what-unexplained-pain = The foot has hurt for two weeks or more and nobody has found out why.
box-heel-pain = Heel pain, mostly on the first steps
what-heel-pain = A sore heel, often first thing in the morning or after sitting. I keep hard pressure off that spot.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Has anything changed?</b>
    I still have your answers about feeling, blood and general health.

    Think of new numbness, medicine, illness, operation, pregnancy, long journey or time in bed.
b-nothing-changed = Nothing has changed
b-something-changed = Something has changed

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Feeling and blood</b>
    Tick what fits, now or in the past. Not sure counts as yes, so tick it.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = A clot ever; or surgery, cast, long trip lately
what-clot = A clot in a leg or lung at any time, blood that clots too easily, or in the last six weeks surgery, a plaster cast, days in bed or a long journey.

# clinical 2.3 row 3.1
box-diabetes = Diabetes
what-diabetes = Any type, also when it is well controlled. A few more questions follow.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Numb, tingling or burning feet
what-numbness = Less feeling than before, pins and needles or burning, from any cause: nerves, back, chemotherapy, alcohol. My guide leans on what you feel.

# clinical 2.3 row 3.4
box-poor-circulation = Poor blood flow in the legs
what-poor-circulation = Someone told you so, your calves hurt when you walk, or a foot hurts at rest at night.

# clinical 2.3 row 3.6
box-thinner = Blood thinner, or bleeding problem
what-thinner = Medicine such as warfarin, apixaban or heparin, low platelets, or bruises and bleeding that come too easily. Take your medicine as you were told to.

# clinical 2.3 row 3.7
box-veins = Bulging veins on foot or ankle
what-veins = Veins that stand out like cords or knots. Hands stay off them.

# clinical 2.3 row 3.1
diabetes =
    <b>About diabetes</b>
    Tick what fits. Not sure counts as yes.
box-diabetes-numb = Numb, tingling or burning feet
what-diabetes-numb = Any loss of feeling, pins and needles or burning in the feet, now or on and off.
box-diabetes-past = Foot sore, lost toe or changed shape, ever
what-diabetes-past = A foot ulcer, an amputation, or a foot that changed shape (Charcot foot), at any time.
box-diabetes-unchecked = No foot check in the last 12 months
what-diabetes-unchecked = A nurse, doctor or podiatrist looks at the feet and tests their feeling, usually once a year.

# clinical 2.3 row 3.2
charcot = Compare your feet. Is one warmer, redder or darker, more swollen, or changing shape, even without pain? On dark skin, look for darker or shiny patches.

# clinical 2.3 row 3.4
circulation = Does a foot hurt at rest or at night, and is that new or getting worse?

# clinical 2.3 row 3.7
veins = Is one of those veins hard, hot or sore?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Health and comfort</b>
    Tick what fits. Not sure counts as yes, so tick it.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Pregnant, or a birth in the last 6 weeks
what-pregnant = Whatever the week, and after any kind of birth. A word with the midwife comes first.

# clinical 2.3 row 4.2
box-cancer = Cancer now, or in treatment
what-cancer = Any cancer now or being looked after, cancer in a bone, or radiotherapy to a leg.

# clinical 2.3 row 4.3
box-organs = Heart or kidney failure, lymphoedema
what-organs = A weak heart, failing kidneys, a heart problem nobody looks after, or lasting swelling from the lymph system.

# clinical 2.3 row 4.4
box-bones = Thin bones, or long steroid use
what-bones = Osteoporosis, a bone that broke from a small knock, steroid medicine for months, or lately an antibiotic such as ciprofloxacin or levofloxacin.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Allergy: nuts, coconut, perfume, creams
# clinical 2.3 row 4.5
what-allergy = Any reaction to nuts, coconut, perfume or something you put on the skin. Massage is still possible; I then leave such oils out.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Unsteady; bad hip, knee or back; pacemaker
what-balance = Falls or wobbly on your feet, a joint that makes it hard to reach or cross a leg, a hip replacement, or an implant with electronics.

# clinical 2.3 row 4.4
bones =
    <b>Bones and steroids</b>
    Tick what fits. Not sure counts as yes.
box-bones-severe = Very thin bones, or one broke easily
what-bones-severe = Someone called it severe, or a bone broke from a small knock or no knock at all.
box-bones-thin = Thin bones, nothing broken
what-bones-thin = Osteoporosis, or thinning found in a scan, without a break.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Steroid medicine for months
what-steroids = Tablets or injections such as prednisolone, over a long time. Bones and tendons can be more tender then. Tick this also if you lately took ciprofloxacin, levofloxacin or the like.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Moving and sitting</b>
    Tick what fits. Not sure counts as yes.
# clinical 2.3 row 4.7
box-hip-precautions = Told not to bend or cross a hip
what-hip-precautions = After a hip operation you may have been told not to cross the legs or bend the hip past a right angle.
# clinical 2.3 row 4.7
box-no-crossing = Cannot cross one leg over the other
what-no-crossing = A stiff or sore hip, knee or back. I offer other ways to sit.
# clinical 2.3 row 4.6
box-unsteady = Unsteady, or a fall lately
what-unsteady = You sometimes feel wobbly, fell in the last months, or are frail and live alone. We stay seated throughout.
# clinical 2.3 row 4.8
box-pacemaker = Pacemaker or electronic implant
what-pacemaker = Anything inside the body that runs on a battery. This guide uses hands only; keep electric massagers away.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>One look before the first touch</b>
    Good light; a mirror or a helper for the soles. Compare left and right:

    • <b>Skin</b>: tops, soles, heels and between every toe. Cuts, sores, blisters, wet or peeling skin?
    • <b>Nails and hard skin</b>: sore edge, pus, colour under it?
    • <b>Colour</b>: red or darker, pale, blue? On dark skin, look for darker or shiny patches.
    • <b>Warmth</b>: back of your hand, same spot on each.
    • <b>Shape</b>: swelling, deep sock marks, a change?

    Do both feet look and feel as usual?
b-looks-fine = Both look fine
b-found-something = I found something

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Not today</b>

    { $reason ->
        [under_18] This guide is made for adults only. Please come back when everyone taking part is 18 or over.
        [not_willing] A massage needs a clear yes from the person whose feet they are, awake and here. Come back whenever they feel like it; no is a fine answer too.
        [drowsy] You need to feel clearly when something is too much. Come back another day, rested and clear-headed. Keep taking medicine the way you were told to.
        [fever] With a fever, rest comes first. Come back when you have felt well for a day or two. Feeling worse? Please contact a doctor.
        [feet_out] Both feet need a rest just now. Come back when the skin and joints have settled. A pharmacist, podiatrist or doctor can tell you more.
       *[other] Let the feet rest for now, and come back another day. If something worries you, ask a doctor or podiatrist.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Someone who knows you first</b>

    This guide is not for you today. Something you answered is best talked over first with a doctor, nurse, midwife or podiatrist who knows about it.

    You could ask: “Is gentle foot massage at home all right for me?”

    After a yes, come back and tell me. The gentle version is then open for 30 days: light pressure, a few things left out.

b-clinician-ok = A clinician says gentle is OK

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Gently today</b>

    • { $foot ->
        [left] Only the left foot
        [right] Only the right foot
       *[both] Both feet
    }
    • Pressure: { $cap ->
        [1] like spreading cream on sunburn, no more
       *[2] like rubbing hand cream in, no more
    }
    • Thumb circles only: no knuckles, no pressing{ $zones ->
        [none] {""}
       *[other] {""}
            • Left out: { $zones }
    }{ $heel ->
        [yes] {""}
            • No hard pressure on the sore heel spot. Not better in two weeks? Ask a doctor.
       *[no] {""}
    }
    • Hands stay off bulging veins and sore spots
zone-toes = the toes
zone-sole = the sole
zone-ankle = the back of the ankle
zone-top = the top of the foot

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Call your maternity unit or midwife now, day or night.
        [injury] Please go to urgent care or an emergency department today.
        [popped] Please go to urgent care or an emergency department today.
        [broken_skin] Please call your foot team or a doctor today.
        [skin_now] Please call your foot team or a doctor today.
        [charcot] Please call your foot team or a doctor today.
       *[other] Please speak to a doctor today.
    }</b>

    { $reason ->
        [one_leg] One leg that is newly swollen, sore, warm or darker should be seen the same day. Do not rub or press it.
        [calf] A calf that is sore, swollen or warm should be seen the same day. Do not rub or press it.
        [infection] Hot, swollen, painful skin or pus should be seen the same day, by a doctor or at urgent care.
        [numb_later] Numbness, tingling or weakness that has not gone should be looked at today.
        [spreading] Colour that spreads, a fever or an open sore should be seen the same day, by a doctor or at urgent care. On dark skin the patch may look darker or shiny.
        [injury] Keep your weight off the foot until someone has looked at it.
        [popped] Keep your weight off the foot until someone has looked at it.
        [preeclampsia] Tell them about the swelling, the headache or the spots before your eyes. They want to hear from you, also at night.
        [pus] Pus or a bad smell should be seen the same day, by a doctor or podiatrist. Please do not cut or squeeze it yourself.
        [hot_joint_ill] A hot, swollen joint together with feeling ill should be seen the same day. Rest it, and keep pressure off.
        [charcot] One foot that is warmer, redder or darker, swollen or changing shape should be seen the same day, even without pain. Keep your weight off it.
        [rest_pain] New or growing foot pain at rest or at night should be looked at today.
        [sore_vein] A hard, hot or sore vein should be looked at today. Do not rub or press it.
        [broken_skin] With diabetes, less feeling or poor blood flow, broken skin should be seen within a day. Cover it with a clean dressing and keep your weight off it. Closed now? Use the out-of-hours line.
        [skin_now] With diabetes, less feeling or poor blood flow, broken skin should be seen within a day. Wash it gently, cover it with a clean dressing and keep your weight off it. Closed now? Use the out-of-hours line.
       *[other] What you told me should be looked at the same day, by a doctor or at urgent care.
    }

    This guide is not for you today.

    <b>Call { $emergency }</b> if you get chest pain, trouble breathing or faint, if a foot turns cold, pale or blue, or if you quickly feel very ill.{ $oil ->
        [none] {""}
       *[other] {""}

            Before you stand: wipe off the lotion, then socks with grip or shoes.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Call { $emergency } now.</b>

    { $reason ->
        [chest] Say: chest pain, trouble breathing, fainting or a racing heart.
        [cold_leg] Say: a foot or leg has turned cold, pale, blue or numb. Leave it as it is: no rubbing, no warming.
        [cold_now] Say: a foot has turned cold, pale or blue. Leave it as it is: no rubbing, no warming.
        [infection_severe] Say: hot, swollen skin that is spreading fast, or someone very ill or confused.
        [danger_sign] Say what you notice: chest, breath, fainting, swollen face, a cold or blue foot, or a foot that will not move or take weight.
       *[other] Say what you notice, and where you are.
    }

    Sit or lie down. If someone is near, ask them to stay with you. Please do not drive yourself.

b-getting-help = I am getting help

# clinical 8 row 19
clinician =
    <b>A clinician first</b>

    After what happened last time, the next massage waits until a doctor, nurse, midwife or podiatrist who knows about it has said that gentle foot massage is all right.

    Have they? Then tell me below. Otherwise, rest the feet, and take care.

# clinical 8 row 19
locked =
    <b>The feet are resting</b>

    After last time they need longer. Next massage: <b>{ $until }</b>, if nothing is sore by then.

    Still sore, or getting worse? Please ask a doctor or podiatrist.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>A little rest first</b>

    One massage a day is plenty. Next massage: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>That was a while ago</b>

    Your answers are more than an hour old, so I ask once more before hands go on. It is quick.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>How much do the feet hurt now?</b>
    0 is not at all, 10 is the worst you can think of.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>How would you like to sit?</b>
    Choose what is easy on hips, knees and back.
b-figure-four = Ankle on the other thigh
b-stool = Foot on a stool
b-bed = On a bed or sofa
b-floor = On the floor
b-partner = Someone does it for me

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Sit on a chair or bed. Lay one ankle on the opposite thigh, so that the sole looks at you.

    Cramp, hip or knee pain, or tingling in that leg? Put it down and choose another way to sit.
# clinical 5 (b)
sit-stool =
    Sit on a steady chair. Put one foot on a stool or second chair, knee a little bent, and lean forward.

    If the back or hip complains, choose another way to sit.
# clinical 5 (c)
sit-bed =
    Sit on the bed or sofa with your back supported. Bend one knee and stand the foot flat beside the other knee.

    If a hip, knee or your back complains, choose another way to sit.
# clinical 5 (d)
sit-floor =
    Sit on a mat or rug, back against a wall, one foot pulled close. Check first that you can get up again with ease.

    If something cramps or tingles, choose another way to sit.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>The person whose feet they are decides.</b> They hold the phone, or answer aloud.

    • Agree on a stop word.
    • Giver: clean warm hands, short nails, no rings. Stay below the ankle bones, except for the heel pull.
    • Receiver: lean back, legs supported. Told to protect a hip? Keep it open, never bent past a right angle.
    • Giver: at each step ask, “Is this too much?” Stop if they pull away, go quiet or fall asleep.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Something to help the hands glide?</b>
    Wash hands, rings off. Plain and unscented is best: a pea to a grape for each foot. None between the toes, none on broken skin.

    New to your skin? Try a dab on the forearm and wait a day; use dry hands today.
b-plain = Plain lotion
b-coconut = Coconut oil
b-argan = Argan oil
b-dry = Dry hands

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>All set</b>
    Prop the phone up where you can see it, with a towel in reach.

    • It should never hurt. If it does, tap <b>{ b-hurts }</b>: we go lighter.
    • Sharp or strange? Tap <b>STOP</b>. It is always there.
    • You can type, too.

    About five minutes for each foot. Breathe easily.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Put the hands around the { $side } foot and hold it for a breath or two. Then stroke slowly from toes to ankle, lightly, spreading any lotion.
    .why = It gives the foot time to get used to the touch.
    .name = Settle

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Hold the front of the { $side } ankle with one hand. With the other, thumb and forefinger take the back of the ankle and pull slowly down to the heel, about five times. No twisting; if that tendon is sore, tap { b-skip }.
    .why = It is meant to ease the back of the heel, often tight from exercise, standing or high heels.
    .name = Heel pull

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Make a loose fist. Knead the sole of the { $side } foot slowly with your knuckles, from the heel towards the toes. Stay off any sore spot.
        [thumbs] Hold the { $side } foot in both hands, thumbs on the sole. Press straight in for a slow count of three, let go, move one thumb width. Go from the heel to just under the toes.
       *[circles] Make small, slow thumb circles on the sole of the { $side } foot. Start at the heel, travel to the base of one toe, then start again for the next toe.
    }
    .why =
        { $way ->
            [knuckles] Knuckles cover more of the sole and spare the thumbs.
            [thumbs] Short, straight presses are meant to ease the tense spots.
           *[circles] This way the whole sole gets its turn, one toe line after the other.
        }
    .name = Sole

# clinical 1 row 28, 5 (step 4: level 1)
toes = Hold one toe of the { $side } foot lightly at its base. Turn it in three small circles each way, then the next toe. Leave out a toe that is hot, swollen, replaced or fused.
    .why = Light circles are meant to let the toes loosen; no pulling is needed.
    .name = Toes

# clinical 5 (close)
close = Stroke the whole { $side } foot with flat hands, toes to ankle, slower and lighter each time. Then rest your hands on it, and let go.
    .why = A quiet ending may help you relax.
    .name = Closing strokes

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = the foot is done

# clinical 1 row 29, 8 row 27
switch =
    <b>One foot is done.</b>
    Put it on a towel, take a breath, and change legs. Stay seated: oily feet slip.

    The other foot begins light again.

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] Left
       *[right] Right
    } foot, step { $step } of { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] like spreading cream on sunburn
        [2] like rubbing hand cream in
       *[3] like pressing a ripe peach without bruising it
    }
time-left = About { $seconds } s left
time-up = Time is up. Go on when you like.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Thank you for saying so. One level lighter now.
# clinical 3.2
status-eased-number = Thank you, noted.
# clinical 3.1 (tickle)
status-tickle = Slower, with a flatter hand. No need to press more.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = A little firmer. It should still feel easy.
# clinical 3.3, 8 row 8
status-harder-ask = First tell me: how does this feel as it is?
# clinical 3.3, 8 row 5
status-harder-no = It hurt earlier, so we stay light today.
# clinical 3.3, 8 row 6
status-harder-most = This is as firm as we go here.
status-fine = Good. Go on like that.
# clinical 3.3 (ask at the start and every 60 s)
status-check = How does that feel?
status-again = Once more, from the start of this step.
# clinical 8 row 11
status-skipped = Left out for today.
status-skipped-hurt = Thank you for saying so. We leave that step out today.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = I am sorry it hurts. Leave that foot in peace for now. If it is sharp or strange, say “sharp pain”.
status-tap = Please choose one of the buttons.
status-same = There is nothing to go back to.
status-hands-free = Hands-free: I move on by myself. A tap or a word now and then tells me all is well.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    I understood: { $heard ->
        [hurts] it hurts
        [fine] it feels fine
        [harder] firmer
        [tickle] it tickles
        [back] back
        [repeat] again
        [skip] leave this out
        [resume] carry on
       *[next] next
    }.
b-meant = No, I meant something else

## Cues: short messages that call attention

cue-check = How does that feel?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Time is up. How does that feel? Next: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = On to the next step.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Hands off</b>

    { $why ->
        [silence] I have not heard from you, so we pause. Is all well?
        [unclear] I am not sure I understood, so: hands off for a moment. Please choose below.
        [restart] I was away for a moment. Sorry! How are the feet?
        [reading] Take your time to read. The feet are fine to rest.
        [media] I cannot look at that or listen to it, so: hands off for a moment. Please choose below.
        [sore] Sore is a good reason to rest for a moment.
       *[asked] Take your time. The feet are fine to rest.
    }

    Tap <b>{ b-resume }</b> when it feels right.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Hands off for 15 seconds</b>
    Let the foot rest, and breathe. Then I ask again.

    If we go on, then lighter: { pressure }.
# clinical 3.2
resting-ask =
    <b>How much does it hurt now?</b>
    0 is not at all, 10 is the worst you can think of.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Hands off. That is it for today.</b>

    { $why ->
        [silence] I have not heard from you for a while. I hope it was pleasant.
        [hurts] It has hurt a few times, and you did right to say so. Let the feet rest. If this soreness is new, ask a clinician.
        [time] The full time is up. Well done.
       *[skips] We have left out enough steps for one day, and that is fine.
    }

keyboard-on = STOP is always in reach, under the text field.
keyboard-off = The massage is over. The STOP key is put away.
media-idle = I can only read words and taps. Please use a button or type.

toast-stale = That button is from an earlier card.
toast-stopped = Stopped. Hands off, foot down.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>STOPPED. Hands off. Foot down.</b>

    Well done for saying so. Was there pain?
b-sharp-or-strange = Sharp or strange
b-just-sore = Just sore
b-no-pain = No pain, just stopping

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Call { $emergency } now for chest pain, trouble breathing, fainting or a swollen face.</b>

            🛑 <b>STOP. Hands off. Foot down.</b> Only dizzy? Lie back.
        [vessel]
            <b>Call { $emergency } now if a foot is cold, pale, blue or patchy.</b>

            🛑 <b>STOP. Hands off. Foot down.</b> No rubbing.
        [nerve]
            🛑 <b>STOP. Hands off. Foot down.</b>

            Numbness or tingling means: no more today.
        [tissue]
            🛑 <b>STOP. Hands off. Foot down.</b>

            Keep your weight off it for now.
        [stop] 🛑 <b>STOP. Hands off. Foot down.</b>
       *[pain]
            🛑 <b>STOP. Hands off. Foot down.</b>

            You did right to stop.
    }

    <b>Is any of this happening?</b>
    • chest pain, short of breath, fainting
    • swollen face or lips
    • a foot that is cold, pale or blue
    • a foot you cannot move or stand on
b-danger-sign = Yes, one of these
b-no-danger = No, none of these

# clinical 3.4 point 3
stop-look =
    <b>Look at both feet</b>
    Compare colour, warmth and swelling. Wiggle the toes. Touch each foot lightly: do you feel it? On dark skin, look for darker, grey or shiny patches.

    Tick what you find. Not sure counts as yes.
# clinical 3.1 (vessel)
box-cold-now = A foot is cold, pale or blue
what-cold-now = Clearly colder than the other, or pale, blue, grey or patchy. On dark skin, look at the soles and nails.
# clinical 3.1 (tissue)
box-popped = A pop or snap, or it takes no weight
what-popped = Something popped, snapped or cracked with pain, or you cannot stand on that foot.
# clinical 3.1 (nerve)
box-numb-now = Numb, tingling, weak, or toes will not move
what-numb-now = Less feeling than usual, pins and needles, an electric feeling, or toes that do not wiggle.
# clinical 3.1 (tissue)
box-bruised = A new bruise or swelling
what-bruised = A place that has swollen or changed colour since the hands were on it. On dark skin a bruise may show as a darker or purple patch.
# clinical 3.1 (tissue)
box-skin-now = Skin is broken, bleeding or blistered
what-skin-now = Any open, torn, bleeding or blistered place, also between the toes.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Rash or itch where the lotion was
what-rash-now = Bumps, weals, or itching and burning skin where lotion or oil went. On dark skin it may look darker, or you may only feel it.

# clinical 3.4 point 4
stop-calf = Now the calves. Without rubbing: is one sore, swollen or warm?

# clinical 3.4 point 5
stop-pain-now =
    <b>How much does it hurt now?</b>
    0 is not at all, 10 is the worst you can think of.
stop-resting =
    <b>Rest for 10 minutes</b>
    Foot up if that feels good. Nothing to do but breathe. I will ask once more.

    Getting worse? Call a doctor, or { $emergency } if it frightens you.
stop-pain-again =
    <b>Ten minutes have passed.</b>
    How much does it hurt now, 0 to 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Let the foot rest, and leave that spot alone.</b>
            If the pain stays or comes back, tell a doctor or podiatrist. Call <b>{ $emergency }</b> for chest pain, trouble breathing, or a foot that turns cold, pale or blue.

            Next massage: <b>{ $until }</b> at the earliest, with fresh questions, without that spot, and lightly.
        [pain_stays]
            <b>Rest the foot, and raise it.</b>
            No massage on it. Is skin broken? Wash and cover it. If it is not settling in 48 hours, ask a clinician. Call <b>{ $emergency }</b> for chest pain, trouble breathing, or a foot that turns cold, pale or blue.

            Next massage: <b>{ $until }</b> at the earliest, and only when nothing is sore, swollen or bruised. Fresh questions first.
        [bruised]
            <b>Rest the foot, and raise it.</b>
            No massage on a bruise or swelling. Is skin broken? Wash and cover it. If it grows, or is not settling in 48 hours, ask a clinician. Call <b>{ $emergency }</b> for chest pain, trouble breathing, or a foot that turns cold, pale or blue.

            Next massage: <b>{ $until }</b> at the earliest, and only when it has gone. Fresh questions first.
        [nerve]
            <b>Rest the foot.</b>
            If numbness, tingling or weakness lasts over an hour or spreads, call a doctor today. Call <b>{ $emergency }</b> if it comes with back pain and both legs, or trouble with bladder or bowel.

            Next massage: only after a clinician has looked at it.
        [numb_now]
            <b>Rest the foot.</b>
            If numbness, tingling or weakness lasts over an hour or spreads, call a doctor today. Call <b>{ $emergency }</b> if it comes with back pain and both legs, or trouble with bladder or bowel.

            Next massage: only after a clinician has looked at it.
        [popped]
            <b>Please go to urgent care or an emergency department.</b>
            Keep your weight off the foot until then.

            Next massage: only after a clinician has looked at it.
        [calf]
            <b>Please speak to a doctor today.</b>
            Do not rub or press the calf. Call <b>{ $emergency }</b> at once for chest pain or trouble breathing.

            Next massage: only after a clinician has looked at it.
        [vessel]
            <b>Call { $emergency } now for a cold, pale or blue foot.</b>
            Do not rub or warm it.

            Next massage: only after a clinician has looked at it.
        [body]
            <b>Call { $emergency } now for chest pain, trouble breathing, fainting or a swollen face.</b>
            Only dizzy, and gone again? Rest lying down, then tell a doctor about it.

            Next massage: only after a clinician has looked at it.
        [skin_now]
            <b>Wash it gently, and cover it.</b>
            With diabetes, less feeling or poor blood flow: call your foot team or a doctor today.

            Next massage: when the skin is whole again. Fresh questions first.
        [rash_now]
            <b>Wash the lotion off.</b>
            Call <b>{ $emergency }</b> if face or lips swell, or breathing gets hard. If the skin is not calmer by tomorrow, ask a pharmacist or doctor.

            Next massage: with another product, or none. Fresh questions first.
        [repeat]
            <b>The same spot made us stop twice.</b>
            Please show it to a clinician or podiatrist, and leave it alone until then.

            Next massage: only after a clinician has looked at it.
       *[other]
            <b>Rest the foot.</b>
            Please ask a clinician if anything is sore, or feels strange.

            Next massage: only after a clinician has looked at it.
    }

    Before you stand: wipe off any lotion, then socks with grip or shoes.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Stay seated a moment longer</b>

    1. Wipe the feet, also between the toes.
    2. Socks with grip or shoes on, <b>before</b> you stand.
    3. Sit for a minute, then get up slowly.

    Thirsty? Have a drink.

# clinical 4 (at once)
feel = <b>How do the feet feel now?</b>
b-same = The same
b-worse = Worse

# clinical 3.2
pain-after =
    <b>Any pain now?</b>
    0 is not at all, 10 is the worst you can think of.

# clinical 4 (red flags)
wrong =
    <b>One last look</b>
    Is anything not right? Tick what fits. Not sure counts as yes.
# clinical 4 (red flags), 3.4 point 4
box-calf = One calf or leg sore, swollen or warm
what-calf = Only one side, and new. On dark skin it may look darker or shiny. Please do not rub it to find out.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Lovely.</b> Enjoy the rest of the day.
        [same] <b>Thank you.</b> Some days it is simply a quiet moment.
        [worse]
            <b>Thank you for telling me.</b> Let the feet rest, and go lighter next time.

            If they are not settling in 48 hours, ask a clinician.
       *[unknown] <b>Thank you.</b> Take it easy for a while.
    }

    A mild ache that fades is usual. Tomorrow I will ask how the feet are.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>A short look back</b>
    How are the feet now?
b-all-fine = All fine
b-mild-ache = A mild ache, fading
b-still-sore = Still sore, or bruised
b-something-else = Something else

# clinical 4 (red flags)
follow-up-signs =
    <b>Any of these?</b>
    Tick what fits. Not sure counts as yes, so tick it.
# clinical 4 (red flags)
box-numb-later = Numb, tingling, weak, or toes will not move
what-numb-later = Less feeling than usual, pins and needles, an electric feeling, or toes that do not wiggle, since the massage.
# clinical 4 (red flags)
box-cannot-stand = A foot that takes no weight
what-cannot-stand = You cannot stand or walk on it, or it gives way.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Spreading redness, fever or an open sore
what-spreading = Skin that is hot and red, or a place that opened, or shivers. On dark skin, look for darker or shiny patches that grow.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Thank you. A mild ache that fades is usual. Next time we start lighter, and I will ask once more tomorrow.

follow-up-fine = Good to hear. See you when the feet feel like it; every other day is plenty.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Please rest the feet</b>
    No massage for now. Ask a doctor, nurse or podiatrist to have a look.

    <b>Call { $emergency }</b> for chest pain, trouble breathing, or a foot that turns cold, pale or blue.
