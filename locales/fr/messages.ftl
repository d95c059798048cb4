### Ce que dit Knead, en français. Source : locales/en/messages.ftl ; mode d’emploi : locales/README.md.
### France, Québec, Belgique, Suisse, Afrique ; on vouvoie.
###
### `# clinical 3.4` names the section or row of docs/clinical.md a rule comes from; [DJ] marks a
### design judgement, [GK] general knowledge. Nothing here was reviewed by a clinician.
###
### { $emergency } suit toujours « le » : « le 112 », « le numéro d’urgence local (…) ».
### Devant : ; ! ? » et après « se trouve une espace insécable.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Bonjour, je suis <b>Knead</b>. Je guide les adultes dans un massage des pieds tout en calme, étape par étape. Cela peut vous aider à vous détendre.

            Je ne donne pas d’avis médical, je ne suis pas un traitement et je ne remplace pas des soins. Dans le doute, abstenez-vous.

            Touchez <b>{ b-start }</b> quand vous avez environ 20 minutes au calme.
       *[again] Quel plaisir de vous revoir. Touchez <b>{ b-start }</b> quand vous en avez envie, et les pieds aussi.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Comment ça marche</b>
    D’abord quelques questions, puis environ cinq minutes par pied, une étape à la fois. Calez le téléphone debout : je vous attends.

    <b>Si ça fait mal</b>
    Touchez <b>{ b-hurts }</b> et on allège. Douleur vive ou bizarre ? Touchez <b>STOP</b>. Vous pouvez aussi écrire : « aïe », « plus doux », « stop ».

    <b>Commandes</b>
    /start  commencer, ou reprendre où on en était
    /stop  on retire les mains, tout de suite
    /remind  un rappel à l’heure choisie
    /history  vos massages passés
    /settings  rythme, images, pays
    /language  une autre langue
    /timezone  où se trouve votre horloge
    /stopreminders  plus de rappels
    /privacy  ce que je garde
    /export  recevoir vos données
    /delete  effacer vos données

    Un rappel à l’heure pile peut arriver une ou deux minutes plus tard, quand beaucoup ont choisi la même heure.

    Une personne diplômée en massage peut vous montrer les gestes la première fois. Aux États-Unis, l’AMTA et l’ABMP ont des listes.

    Je suis un guide de bien-être, pas un avis médical. En cas d’urgence, appelez le { $emergency }.

command-start = Commencer, ou reprendre où on en était
command-stop = Arrêter tout de suite : on retire les mains
command-help = Comment ça marche
command-history = Vos massages passés
command-remind = Rappels : régler, changer, mettre en pause
command-stopreminders = Plus de rappels
command-timezone = Où se trouve votre horloge
command-settings = Rythme, images, pays
command-language = Une autre langue
command-privacy = Ce que je garde sur vous, et combien de temps
command-export = Recevoir tout ce que je garde sur vous
command-delete = Effacer tout ce que je garde sur vous

bot-name = Knead : massage des pieds
# clinical 7 ("say")
bot-description =
    Je guide les adultes dans un massage des pieds tout en calme, étape par étape. Cela peut vous aider à vous détendre.

    D’abord quelques courtes questions. Puis environ cinq minutes par pied, avec un bouton STOP toujours à portée.

    Un guide de bien-être général : pas d’avis médical, pas un traitement, et il ne remplace pas des soins. Dans le doute, abstenez-vous.
# clinical 7 ("say")
bot-short-description = Un massage des pieds au calme, pas à pas, pour adultes. Peut vous aider à vous détendre. Pas un avis médical.

unknown-command = Je ne connais pas cette commande. /help donne la liste de celles que je connais.
group = Je ne fonctionne qu’en discussion privée, car vos réponses ne regardent que vous. Ouvrez une discussion avec moi et touchez Démarrer.
# A line under the card that was open when /start came.
resume-offer = Nous étions au milieu de ceci. Continuez ici, ou laissez pour aujourd’hui.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = Le guide a changé entre-temps, et l’endroit où nous étions n’existe plus. Vous n’y êtes pour rien. Pardon de devoir redemander.
updated-hands = <b>Retirez les mains, s’il vous plaît.</b> Le guide a changé et cette étape n’existe plus, alors le massage s’arrête ici. Vous n’y êtes pour rien.
recalled = Cette version du guide a été retirée, par prudence, alors nous en restons là. Vous n’y êtes pour rien.
recalled-hands = <b>Retirez les mains, s’il vous plaît.</b> Cette version du guide a été retirée, par prudence, alors le massage s’arrête ici. Vous n’y êtes pour rien.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Ce que je garde</b>
    Vos cases cochées sous forme de simples oui ou non, vos réglages, vos rappels et votre fuseau horaire, l’heure de vos massages et vos notes de douleur. Ce que vous écrivez est lu une fois, sans être conservé.

    <b>Combien de temps</b>
    Les réponses de santé valent 30 jours ; ensuite je redemande. Le reste demeure jusqu’à ce que vous l’effaciez.

    <b>Votre choix</b>
    /export vous envoie tout dans un fichier. /delete efface tout.

    Pas de publicité, et rien n’est vendu. Telegram garde sa propre copie de cette discussion, que vous pouvez effacer dans Telegram.

export = Voici tout ce que je garde sur vous.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Effacer tout ce que je garde sur vous ?</b>
    Réponses, réglages et historique disparaissent pour de bon.

    Si je vous ai demandé de laisser les pieds au repos ou de consulter d’abord, faites-le quand même, s’il vous plaît.
delete-done = C’est fait. Tout ce que je gardais sur vous est effacé. Vous pouvez revenir quand vous voulez avec /start.

history = <b>Vos massages</b>
history-streak = Jours d’affilée : <b>{ $streak }</b>. Un jour manqué est pardonné.
history-none = Pas encore de massage. Touchez <b>{ b-start }</b> pour le premier.
history-line =
    { $date } : { $feet ->
        [both] les deux pieds
        [left] pied gauche
        [right] pied droit
       *[none] arrêt avant la fin d’un pied
    }, { $minutes } min, douleur { $before } → { $after }

## Settings

settings =
    <b>Réglages</b>

    Rythme : { $pace ->
        [hands_free] <b>mains libres</b>. J’avance de moi-même ; faites-moi signe de temps en temps.
       *[mine] <b>le vôtre</b>. J’attends que vous touchiez.
    }
    Images : { $pictures ->
        [off] <b>non</b>
       *[on] <b>oui</b>
    }
    Langue : <b>{ $language }</b>
    Pays : { $country ->
        [none] <b>non indiqué</b>
       *[other] <b>{ $country }</b>
    }
    En cas d’urgence, appelez le { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Où êtes-vous ?</b>
    Je ne le demande que pour afficher le bon numéro d’urgence.

# Under it stands a list of languages, each by its own name.
language = <b>Quelle langue préférez-vous ?</b>

# Stands where a number would: “Call your local emergency number now.” Always after « le ».
emergency-any = numéro d’urgence local (112, 911 ou 999)

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = aujourd’hui à { $time }
moment-tomorrow = demain à { $time }
moment-day = { $date } à { $time }
rule-daily = tous les jours à { $time }
rule-weekdays = du lundi au vendredi à { $time }
rule-weekends = samedi et dimanche à { $time }
rule-days = { $days } à { $time }
rule-every = tous les { $n } jours à { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = une fois, le { $date } à { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>Vos rappels</b>

    { $rest ->
        [unanswered] Ils se reposent, car je n’avais plus de vos nouvelles. Réveillez-les quand vous voulez.
        [paused] Ils sont tous en pause.
        [not_now] Ils se taisent pour l’instant : un professionnel de santé doit d’abord donner son avis.
        [locked] Pas de massage avant <b>{ $lock_end }</b>, et pas de rappels d’ici là non plus.
       *[on] Prochain : <b>{ $next_reminder }</b>
    }

    Touchez-en un pour le changer, ou écrivez-en un nouveau : « en semaine 7 h 30 ».

reminders-full = Je ne peux pas garder plus de douze rappels. Supprimez-en un d’abord, et il y aura de nouveau de la place.

reminder-ask =
    <b>Quand faut-il vous le rappeler ?</b>

    Touchez une heure, ou écrivez-la à votre façon : « tous les jours à 21 h », « lundi mercredi vendredi à six heures et demie », « demain à 8 h », « dans 2 heures ».

reminder-either = Le matin, ou plus tard dans la journée ?

reminder-confirm =
    Je vous le rappellerai <b>{ $rule }</b>{ $quiet_then ->
        [yes] , sans bruit, à cause de vos heures calmes
       *[no] { "" }
    }.

    Les prochaines fois, à l’heure de { $city } :
    { $upcoming }

reminder-saved = C’est noté. Prochain rappel : <b>{ $chosen_next }</b>. Vous pouvez le changer ou l’arrêter quand vous voulez avec /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] En pause jusqu’au { $chosen_until }.
        [open] En pause jusqu’à ce que vous le repreniez.
       *[no] { $chosen_next ->
            [none] Au repos.
           *[other] Prochain : { $chosen_next }
        }
    }

reminder-pausing =
    Pour combien de temps ? Touchez, ou écrivez : « 10 jours », « jusqu’au 3 décembre ».

reminder-removed = Supprimé.

reminder-options =
    <b>Comment je vous le rappelle</b>

    Heures calmes : { $quiet ->
        [off] <b>aucune</b>
       *[other] <b>{ $quiet }</b>. Ce que j’envoie alors arrive sans bruit.
    }
    Après un massage le même jour : { $again ->
        [on] <b>j’écris quand même</b>
       *[off] <b>je me tais</b>
    }
    Jours d’affilée : { $streak_shown ->
        [on] <b>affichés</b>
       *[off] <b>non affichés</b>
    }
    Horloge : <b>{ $city }</b>, { $clock } en ce moment

reminder-quiet = Quand dois-je rester sans bruit ?

reminders-stopped = Plus de rappels. Vos heures sont gardées ; /remind les fait revenir quand vous voulez.

# Why a time could not be used. The card asks again below.
when-hour = Cette heure n’existe pas. Les heures vont de 0 à 23.
when-minute = Cette minute n’existe pas. Les minutes vont de 0 à 59.
when-date = Ce jour n’existe pas dans le calendrier.
when-far = C’est trop loin pour moi. D’ici un an, s’il vous plaît.
when-none = Je n’y trouve pas d’heure. Essayez « 21 h » ou « 9 h du soir ».
when-unclear = J’ai un doute sur l’heure. Essayez « tous les jours à 21 h ».
until-unclear = J’ai un doute sur la durée. Essayez « 10 jours » ou « jusqu’à vendredi ».
when-past = Cette heure est déjà passée. Choisissez-en une à venir.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] Quelques minutes au calme pour vos pieds ?
        [1] Vos pieds aimeraient une pause. On y va ?
        [2] C’est l’heure de vos pieds, si vous voulez.
       *[3] Un moment de calme, les pieds levés : dès que vous voulez.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak } jours d’affilée.
    }

reminder-snoozed = D’accord. Je reviens : <b>{ $snoozed }</b>.
reminder-skipped = Pas aujourd’hui, alors. C’est très bien ainsi.
reminder-done = Vous avez eu un massage il y a peu. Le prochain : { $until }, au plus tôt.
reminder-locked = Pas de massage avant <b>{ $lock_end }</b>, alors je laisse de côté les rappels d’ici là. Bon repos.

# After three days without an answer, once
reminder-go-on =
    Mes derniers rappels sont restés sans réponse, et ce n’est pas grave. Est-ce que je continue ?

    Sans nouvelles, je me tairai. /remind me fait revenir.
reminder-kept = Bien, je continue. Maintenant, ou plus tard ?
reminder-rested = Je me tais. /remind est là quand vous voulez.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>Est-il { $guess } chez vous ?</b>
       *[other] <b>Quelle heure est-il chez vous ?</b>
    }

    Vous pouvez aussi écrire votre ville, ou l’heure qu’il est.

zone-ask =
    <b>Quelle heure est-il chez vous ?</b>

    Écrivez l’heure qu’il est (« 21:14 »), ou votre ville.
zone-locate = Ou partagez votre position avec la touche sous le champ de texte. Je ne garde que le fuseau horaire, pas le lieu.
zone-thanks = La touche de position est rangée.
zone-set = Votre horloge : { $city }, { $clock }.
zone-several = Laquelle ?
zone-still =
    <b>Est-il { $clock } chez vous ?</b>

    L’heure est inhabituelle pour vous, alors je demande si vous avez voyagé.
zone-move = Vos rappels suivent l’heure de { $old_city }. Doivent-ils suivre l’heure de <b>{ $city }</b> à présent ?
place-unknown = Je ne connais pas ce lieu. Essayez une ville plus grande tout près, ou écrivez l’heure qu’il est.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Rappels
b-new-one = Nouveau rappel
b-pause-all = Tout mettre en pause
b-resume-all = Tous les réveiller
b-options = Heures calmes, et plus
b-every-day = Tous les jours
b-weekdays = En semaine
b-weekends = Le week-end
b-save = Enregistrer
b-other-time = Une autre heure
b-other-zone = Un autre lieu
b-change = Changer
b-pause-it = Pause
b-resume-it = Reprendre
b-remove = Supprimer
b-pause-3-days = 3 jours
b-pause-week = Une semaine
b-pause-open = Jusqu’à nouvel ordre
b-quiet = Heures calmes
b-again-today = Même après un massage
b-streak = Jours d’affilée
b-time-zone = Fuseau horaire
b-quiet-night = De 22 h à 7 h
b-quiet-long = De 21 h à 8 h
b-quiet-off = Pas d’heures calmes
b-snooze-10 = Dans 10 min
b-snooze-30 = Dans 30 min
b-snooze-2-hours = Dans 2 heures
b-skip-today = Pas aujourd’hui
b-keep-on = Oui, continuez
b-pause-all-week = Pause d’une semaine
b-elsewhere = Ailleurs
b-still-here = Oui
b-move-them = Oui, qu’ils me suivent
b-leave-them = Non, comme avant
b-locate = 📍 Partager ma position

## Buttons: general

b-start = Démarrer
b-begin = Commencer
b-next = Suivant
b-back = Retour
b-repeat = Refaire
b-skip = Passer
b-pause = Pause
b-resume = Reprendre
b-quit = Pas maintenant
b-leave = En rester là
b-finish = Finir
b-enough = Assez pour aujourd’hui
b-understood = J’ai compris
b-done = C’est fait
b-none = Rien de tout ça
b-what = Que veut dire ceci ?
b-close-what = Revenir aux questions
b-unsure = Je ne sais pas
b-not-sure = Je ne sais pas
b-yes = Oui
b-no = Non
b-history = Historique
b-settings = Réglages
b-help = Aide
b-close = Fermer
b-pace = Changer de rythme
b-pictures = Images : oui ou non
b-country = Pays
b-language = Langue
b-country-other = Un autre pays
b-stay = Garder mes données
b-erase = Effacer mes données
b-delete-all = Tout effacer

## Buttons: during the massage

b-hurts = Ça fait mal
b-sharp = 🛑 Douleur vive – stop
b-fine = C’est bien
b-better = Mieux
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = STOP
b-circles = Cercles du pouce
b-knuckles = Avec le poing
b-thumbs = Pressions du pouce

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Avant de commencer</b>

    1. Toutes les personnes présentes au massage sont adultes, 18 ans ou plus.
    2. Toutes ont l’esprit clair : pas d’alcool, et aucun médicament qui endort.
    3. Ce sont vos pieds, ou la personne à qui ils sont est là, éveillée, et dit oui.

    Est-ce bien le cas ?
b-adult = Oui aux trois
b-not-quite = Pas tout à fait

who-not = Pas de problème. Qu’est-ce qui ne va pas ?
b-under-18 = Quelqu’un a moins de 18 ans
b-not-willing = Pas de oui pour ces pieds
b-drowsy = Alcool, ou remède qui endort

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>En ce moment même</b>
    Est-ce que l’une de ces choses arrive à la personne à qui sont ces pieds ? Cochez ce qui convient. Un doute compte comme un oui : cochez.

# clinical 2.3 row 1.1
box-chest = Mal à la poitrine, souffle court, malaise, cœur emballé
what-chest = Douleur ou oppression dans la poitrine, peine à reprendre son souffle, toux avec du sang, perte de connaissance, ou cœur qui s’emballe sans raison.

# clinical 2.3 row 1.2
box-cold-leg = Pied ou jambe soudain froid, pâle, bleu ou engourdi
what-cold-leg = C’est venu vite : un pied ou une jambe est devenu froid, pâle, bleu ou marbré, ne sent plus rien, ou ne bouge plus. Sur peau foncée, regardez la plante et les ongles, et cherchez un aspect gris.

# clinical 2.3 row 1.3
box-one-leg = Une jambe ou un pied enflé, sensible ou chaud : nouveau
what-one-leg = D’un seul côté, et nouveau : gonflement, douleur, chaleur, peau rouge ou plus foncée, ou une veine dure et sensible. Sur peau foncée, la zone peut paraître plus foncée ou luisante plutôt que rouge.

# clinical 2.3 rows 1.4, 1.5
box-infection = Peau chaude, rouge ou plus foncée, pus, ou fièvre
what-infection = Peau d’un pied ou d’une jambe chaude, enflée et douloureuse ; pus ; ou fièvre, frissons et sensation d’être malade. Sur peau foncée, cherchez des zones plus foncées ou luisantes.

# clinical 2.3 row 1.6
box-injury = Blessure récente : appui impossible, ou craquement
what-injury = Le pied ne supporte pas votre poids, a une forme étrange, ou quelque chose a craqué ou claqué.

# clinical 2.3 row 1.7
box-preeclampsia = Grossesse ou bébé récent, et enflure ou fort mal de tête
what-preeclampsia = Une grossesse, ou un accouchement dans les six dernières semaines, et maintenant une enflure soudaine du visage, des mains ou des pieds, un fort mal de tête, ou des taches devant les yeux.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Peau chaude, pus ou fièvre</b>
    Qu’est-ce qui s’en approche le plus ? Sur peau foncée, cherchez des zones plus foncées ou luisantes.
b-infection-severe = S’étend vite, ou très malade
b-infection-skin = Peau chaude, sensible, ou pus
b-fever-only = Juste fièvre ou frissons

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Les pieds aujourd’hui</b>
    Regardez bien les deux. Cochez ce que vous trouvez sur l’un ou l’autre. Un doute compte comme un oui : cochez.

# clinical 2.3 row 2.1
box-broken-skin = Peau abîmée : coupure, plaie, brûlure, ampoule, points
what-broken-skin = Tout endroit où la peau est ouverte, avec une ampoule, du sang, des points ou une croûte. Regardez aussi entre les orteils.

# clinical 2.3 row 2.2
box-rash = Éruption, mycose (pied d’athlète), verrue
what-rash = Peau qui démange ou qui pèle entre les orteils, éruption, ou verrue plantaire. Cela peut passer d’une peau à l’autre.

# clinical 2.3 row 2.3
box-hot-joint = Une articulation chaude, enflée, très sensible
what-hot-joint = Une articulation d’orteil ou de cheville chaude, enflée, et qui fait mal au toucher, comme dans une crise de goutte ou d’arthrite.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Entorse récente, os cassé, opération du pied
what-injuries = Une entorse, un choc ou un faux mouvement dans les trois derniers jours, un os cassé ou peut-être cassé, ou une opération d’un pied ou d’une cheville, à n’importe quel moment de la vie.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Enflure, boule, bleu, cor ou ongle douloureux
what-lumps = Une enflure que vous ne pouvez pas expliquer, ou un endroit sensible au toucher : un cor, un ongle incarné, un bleu ou une boule.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Déjà très mal, ou mal au talon
what-sore-already = Une douleur de 7 sur 10 ou plus, une douleur depuis deux semaines sans raison connue, ou un talon qui fait mal aux premiers pas.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Quel pied est-ce ?</b>
    { $about ->
        [broken_skin] La peau abîmée, la plaie, la brûlure ou l’ampoule.
        [rash] L’éruption ou la verrue. Ne partagez pas de serviette, et montrez-la en pharmacie ou à un médecin.
        [hot_joint] L’articulation chaude et enflée.
        [sprain] L’entorse ou le choc.
       *[other] Ce que vous avez coché.
    } Ce pied se repose aujourd’hui ; un doute vaut pour les deux.
b-left = Gauche
b-right = Droit
b-both = Les deux

# clinical 2.3 row 2.3
hot-joint =
    <b>L’articulation chaude</b>
    Y a-t-il aussi de la fièvre, est-ce que cela empire, ou vous sentez-vous malade ?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Blessure ou opération</b>
    Cochez ce qui convient. Un doute compte comme un oui.
box-sprain = Entorse, choc ou faux mouvement : 3 derniers jours
what-sprain = Vous vous êtes tordu, cogné ou étiré un pied ou une cheville dans les trois derniers jours.
box-fracture = Un os cassé, ou peut-être cassé
what-fracture = Un os du pied ou de la cheville qui n’est pas encore ressoudé, ou une blessure dont personne n’est encore sûr.
box-foot-surgery = Opération d’un pied ou d’une cheville, un jour
what-foot-surgery = Toute opération d’un pied ou d’une cheville, même très ancienne, ou du métal resté à l’intérieur.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Enflure ou endroit sensible</b>
    Cochez ce qui convient. Un doute compte comme un oui.
# clinical 2.3 rows 1.4, 2.7
box-pus = Pus, odeur ou tache
what-pus = Un liquide jaune ou trouble venant d’un ongle, d’un cor ou d’une plaie, une mauvaise odeur, ou une tache sur la chaussette.
# clinical 2.3 row 1.3
box-one-sided = Enflure d’un seul côté
what-one-sided = Un pied, une cheville ou un mollet est plus gros que l’autre, et c’est nouveau.
# clinical 2.3 row 2.6
box-swelling-both = Les deux pieds enflés, sans raison connue
what-swelling-both = Les deux pieds ou chevilles sont gonflés, ou les chaussettes laissent des marques profondes, et vous ne savez pas pourquoi.
# clinical 2.3 row 2.7
box-sore-spot = Un cor, un ongle, un bleu ou une boule sensible
what-sore-spot = Un endroit qui fait mal au toucher. Je laisse de côté cette partie du pied.

# clinical 2.3 row 2.7
which-spot = Où est l’endroit sensible ? Cette partie est laissée de côté aujourd’hui.
b-toes = Orteils
b-sole = Plante ou talon
b-ankle = Arrière de la cheville
b-top = Dessus du pied

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Des douleurs avant de commencer</b>
    Cochez ce qui convient. Un doute compte comme un oui.
box-strong-pain = 7 sur 10 ou plus
what-strong-pain = Sur une échelle où 0 veut dire aucune douleur et 10 la pire que vous puissiez imaginer.
box-unexplained-pain = Douleur depuis deux semaines, sans raison connue
what-unexplained-pain = Le pied fait mal depuis deux semaines ou plus, et personne n’a trouvé pourquoi.
box-heel-pain = Mal au talon, surtout aux premiers pas
what-heel-pain = Un talon sensible, souvent au lever ou après un moment en position assise. J’évite d’appuyer fort à cet endroit.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Quelque chose a-t-il changé ?</b>
    J’ai encore vos réponses sur les sensations, le sang et la santé générale.

    Pensez à : un nouvel engourdissement, un médicament, une maladie, une opération, une grossesse, un long voyage ou du temps passé au lit.
b-nothing-changed = Rien n’a changé
b-something-changed = Quelque chose a changé

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Sensations et sang</b>
    Cochez ce qui convient, maintenant ou dans le passé. Un doute compte comme un oui : cochez.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Caillot un jour ; ou opération, plâtre, long trajet récent
what-clot = Un caillot dans une jambe ou un poumon à n’importe quel moment, un sang qui coagule trop facilement, ou, dans les six dernières semaines, une opération, un plâtre, des jours au lit ou un long voyage.

# clinical 2.3 row 3.1
box-diabetes = Diabète
what-diabetes = De n’importe quel type, même bien équilibré. Quelques questions suivent.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Pieds engourdis, fourmillements ou brûlures
what-numbness = Moins de sensations qu’avant, des fourmillements ou des brûlures, quelle que soit la cause : nerfs, dos, chimiothérapie, alcool. Mon guide s’appuie sur ce que vous sentez.

# clinical 2.3 row 3.4
box-poor-circulation = Mauvaise circulation du sang dans les jambes
what-poor-circulation = On vous l’a dit, vos mollets font mal à la marche, ou un pied fait mal la nuit au repos.

# clinical 2.3 row 3.6
box-thinner = Anticoagulant, ou saignements faciles
what-thinner = Un médicament comme la warfarine, l’apixaban ou l’héparine, peu de plaquettes, ou des bleus et des saignements trop faciles. Prenez votre médicament comme on vous l’a dit.

# clinical 2.3 row 3.7
box-veins = Veines saillantes au pied ou à la cheville
what-veins = Des veines qui ressortent comme des cordes ou des nœuds. Les mains n’y touchent pas.

# clinical 2.3 row 3.1
diabetes =
    <b>À propos du diabète</b>
    Cochez ce qui convient. Un doute compte comme un oui.
box-diabetes-numb = Pieds engourdis, fourmillements ou brûlures
what-diabetes-numb = Toute perte de sensation, des fourmillements ou des brûlures dans les pieds, maintenant ou par moments.
box-diabetes-past = Plaie au pied, orteil perdu, forme changée, un jour
what-diabetes-past = Un ulcère du pied, une amputation, ou un pied dont la forme a changé (pied de Charcot), à n’importe quel moment.
box-diabetes-unchecked = Pas d’examen des pieds depuis 12 mois
what-diabetes-unchecked = Un médecin, un podologue ou le personnel infirmier regarde les pieds et teste leurs sensations, en général une fois par an.

# clinical 2.3 row 3.2
charcot = Comparez les pieds. L’un est-il plus chaud, plus rouge ou plus foncé, plus enflé, ou change-t-il de forme, même sans douleur ? Sur peau foncée, cherchez des zones plus foncées ou luisantes.

# clinical 2.3 row 3.4
circulation = Un pied fait-il mal au repos ou la nuit, et est-ce nouveau ou de pire en pire ?

# clinical 2.3 row 3.7
veins = L’une de ces veines est-elle dure, chaude ou sensible ?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Santé et confort</b>
    Cochez ce qui convient. Un doute compte comme un oui : cochez.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Grossesse, ou accouchement depuis moins de 6 semaines
what-pregnant = Quelle que soit la semaine, et après toute forme d’accouchement. Un mot avec la sage-femme d’abord.

# clinical 2.3 row 4.2
box-cancer = Cancer en ce moment, ou en traitement
what-cancer = Tout cancer présent ou suivi, un cancer dans un os, ou une radiothérapie sur une jambe.

# clinical 2.3 row 4.3
box-organs = Insuffisance cardiaque ou rénale, lymphœdème
what-organs = Un cœur faible, des reins qui ne suffisent plus, un problème de cœur que personne ne suit, ou une enflure durable liée à la lymphe.

# clinical 2.3 row 4.4
box-bones = Os fragiles, ou cortisone depuis longtemps
what-bones = Ostéoporose, un os cassé par un petit choc, de la cortisone pendant des mois, ou récemment un antibiotique comme la ciprofloxacine ou la lévofloxacine.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Allergie : noix, noix de coco, parfum, crèmes
# clinical 2.3 row 4.5
what-allergy = Toute réaction aux noix, à la noix de coco, au parfum ou à un produit mis sur la peau. Le massage reste possible ; je laisse alors ces huiles de côté.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Équilibre ; hanche, genou ou dos abîmé ; pacemaker
what-balance = Des chutes ou une démarche instable, une articulation qui empêche d’atteindre ou de croiser une jambe, une prothèse de hanche, ou un implant électronique.

# clinical 2.3 row 4.4
bones =
    <b>Os et cortisone</b>
    Cochez ce qui convient. Un doute compte comme un oui.
box-bones-severe = Os très fragiles, ou un os cassé facilement
what-bones-severe = Quelqu’un a dit que c’était sévère, ou un os s’est cassé par un petit choc ou sans aucun choc.
box-bones-thin = Os fragiles, rien de cassé
what-bones-thin = Ostéoporose, ou perte osseuse vue à un examen, sans fracture.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Cortisone pendant des mois
what-steroids = Des comprimés ou des injections, comme la prednisolone, sur une longue durée. Les os et les tendons peuvent alors être plus fragiles. Cochez aussi si vous avez pris récemment de la ciprofloxacine, de la lévofloxacine ou un produit semblable.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Bouger et s’asseoir</b>
    Cochez ce qui convient. Un doute compte comme un oui.
# clinical 2.3 row 4.7
box-hip-precautions = Consigne : ne pas plier ni croiser une hanche
what-hip-precautions = Après une opération de la hanche, on vous a peut-être dit de ne pas croiser les jambes ou de ne pas plier la hanche au-delà de l’angle droit.
# clinical 2.3 row 4.7
box-no-crossing = Impossible de croiser une jambe sur l’autre
what-no-crossing = Une hanche, un genou ou un dos raide ou sensible. Je propose d’autres façons de s’asseoir.
# clinical 2.3 row 4.6
box-unsteady = Démarche instable, ou chute récente
what-unsteady = Vous tenez parfois mal sur vos jambes, vous avez fait une chute ces derniers mois, ou votre santé est fragile et personne d’autre ne vit chez vous. Tout se fait en position assise.
# clinical 2.3 row 4.8
box-pacemaker = Pacemaker ou implant électronique
what-pacemaker = Tout ce qui marche avec une pile dans le corps. Ce guide n’utilise que les mains ; tenez les appareils de massage électriques à distance.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Un regard avant de toucher</b>
    Une bonne lumière ; un miroir ou de l’aide pour la plante. Comparez gauche et droite :

    • <b>Peau</b> : dessus, plante, talon, et entre chaque orteil. Coupures, plaies, ampoules, peau humide ou qui pèle ?
    • <b>Ongles et corne</b> : bord sensible, pus, couleur dessous ?
    • <b>Couleur</b> : rouge ou plus foncé, pâle, bleu ? Sur peau foncée, cherchez des zones plus foncées ou luisantes.
    • <b>Chaleur</b> : du dos de la main, au même endroit de chaque côté.
    • <b>Forme</b> : enflure, marques de chaussettes profondes, un changement ?

    Les deux pieds sont-ils comme d’habitude, à l’œil et au toucher ?
b-looks-fine = Oui, tous les deux
b-found-something = J’ai trouvé quelque chose

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Pas aujourd’hui</b>

    { $reason ->
        [under_18] Ce guide est fait pour les adultes seulement. Revenez quand tout le monde aura 18 ans ou plus.
        [not_willing] Un massage demande un oui clair de la personne à qui sont les pieds, éveillée et présente. Revenez quand elle en aura envie ; un non est aussi une très bonne réponse.
        [drowsy] Il faut sentir clairement quand c’est trop. Revenez un autre jour, au repos et l’esprit clair. Continuez à prendre vos médicaments comme on vous l’a dit.
        [fever] Avec de la fièvre, le repos d’abord. Revenez quand vous irez bien depuis un jour ou deux. Cela s’aggrave ? Contactez un médecin, s’il vous plaît.
        [feet_out] Les deux pieds ont besoin de repos pour le moment. Revenez quand la peau et les articulations se seront calmées. En pharmacie, chez un podologue ou un médecin, on vous en dira plus.
       *[other] Laissez les pieds au repos pour l’instant, et revenez un autre jour. Si quelque chose vous inquiète, demandez à un médecin ou à un podologue.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>D’abord quelqu’un qui vous connaît</b>

    Ce guide n’est pas pour vous aujourd’hui. Il vaut mieux parler d’abord de l’une de vos réponses avec un médecin, une infirmière ou un infirmier, une sage-femme ou un podologue qui connaît la situation.

    Vous pouvez demander : « Un massage des pieds en douceur, à la maison, me convient-il ? »

    Après un oui, revenez me le dire. La version douce est alors ouverte pendant 30 jours : pression légère, quelques gestes laissés de côté.

b-clinician-ok = Soignant d’accord, en douceur

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Tout en douceur aujourd’hui</b>

    • { $foot ->
        [left] Seulement le pied gauche
        [right] Seulement le pied droit
       *[both] Les deux pieds
    }
    • Pression : { $cap ->
        [1] comme étaler de la crème sur un coup de soleil, pas plus
       *[2] comme faire pénétrer une crème pour les mains, pas plus
    }
    • Seulement les cercles du pouce : pas de poing, pas de pressions{ $zones ->
        [none] {""}
       *[other] {""}
            • Laissé de côté : { $zones }
    }{ $heel ->
        [yes] {""}
            • Pas de forte pression sur l’endroit sensible du talon. Pas mieux dans deux semaines ? Demandez à un médecin.
       *[no] {""}
    }
    • Les mains ne touchent ni les veines saillantes ni les endroits sensibles
zone-toes = les orteils
zone-sole = la plante
zone-ankle = l’arrière de la cheville
zone-top = le dessus du pied

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Appelez tout de suite votre maternité ou votre sage-femme, de jour comme de nuit.
        [injury] Allez aujourd’hui même dans un centre de soins urgents ou aux urgences.
        [popped] Allez aujourd’hui même dans un centre de soins urgents ou aux urgences.
        [broken_skin] Appelez aujourd’hui votre équipe de soins des pieds ou un médecin.
        [skin_now] Appelez aujourd’hui votre équipe de soins des pieds ou un médecin.
        [charcot] Appelez aujourd’hui votre équipe de soins des pieds ou un médecin.
       *[other] Parlez à un médecin aujourd’hui.
    }</b>

    { $reason ->
        [one_leg] Une jambe nouvellement enflée, sensible, chaude ou plus foncée doit être vue le jour même. Ne la frottez pas, n’appuyez pas dessus.
        [calf] Un mollet sensible, enflé ou chaud doit être vu le jour même. Ne le frottez pas, n’appuyez pas dessus.
        [infection] Une peau chaude, enflée, douloureuse, ou du pus : cela doit être vu le jour même, par un médecin ou dans un centre de soins urgents.
        [numb_later] Un engourdissement, des fourmillements ou une faiblesse qui n’ont pas disparu doivent être vus aujourd’hui.
        [spreading] Une couleur qui s’étend, de la fièvre ou une plaie ouverte : cela doit être vu le jour même, par un médecin ou dans un centre de soins urgents. Sur peau foncée, la zone peut paraître plus foncée ou luisante.
        [injury] Ne mettez pas de poids sur le pied tant que personne ne l’a examiné.
        [popped] Ne mettez pas de poids sur le pied tant que personne ne l’a examiné.
        [preeclampsia] Parlez de l’enflure, du mal de tête ou des taches devant les yeux. Votre appel est le bienvenu, même la nuit.
        [pus] Du pus ou une mauvaise odeur : cela doit être vu le jour même, par un médecin ou un podologue. Ne coupez pas et ne pressez pas vous-même.
        [hot_joint_ill] Une articulation chaude et enflée, quand on se sent malade, doit être vue le jour même. Laissez-la au repos, sans pression.
        [charcot] Un pied plus chaud, plus rouge ou plus foncé, enflé, ou qui change de forme, doit être vu le jour même, même sans douleur. Ne mettez pas de poids dessus.
        [rest_pain] Une douleur du pied nouvelle ou croissante, au repos ou la nuit, doit être vue aujourd’hui.
        [sore_vein] Une veine dure, chaude ou sensible doit être vue aujourd’hui. Ne la frottez pas, n’appuyez pas dessus.
        [broken_skin] Avec un diabète, moins de sensations ou une mauvaise circulation, une peau abîmée doit être vue dans la journée. Couvrez-la d’un pansement propre et ne mettez pas de poids dessus. Fermé à cette heure ? Appelez le service de garde.
        [skin_now] Avec un diabète, moins de sensations ou une mauvaise circulation, une peau abîmée doit être vue dans la journée. Lavez-la doucement, couvrez-la d’un pansement propre et ne mettez pas de poids dessus. Fermé à cette heure ? Appelez le service de garde.
       *[other] Ce que vous m’avez dit doit être vu le jour même, par un médecin ou dans un centre de soins urgents.
    }

    Ce guide n’est pas pour vous aujourd’hui.

    <b>Appelez le { $emergency }</b> en cas de douleur dans la poitrine, de difficulté à respirer ou de malaise, si un pied devient froid, pâle ou bleu, ou si vous allez vite très mal.{ $oil ->
        [none] {""}
       *[other] {""}

            Avant de vous lever : essuyez la crème, puis mettez des chaussettes antidérapantes ou des chaussures.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Appelez le { $emergency } maintenant.</b>

    { $reason ->
        [chest] Dites : douleur dans la poitrine, difficulté à respirer, malaise ou cœur qui s’emballe.
        [cold_leg] Dites : un pied ou une jambe est devenu froid, pâle, bleu ou engourdi. Laissez-le tel quel : ne pas frotter, ne pas réchauffer.
        [cold_now] Dites : un pied est devenu froid, pâle ou bleu. Laissez-le tel quel : ne pas frotter, ne pas réchauffer.
        [infection_severe] Dites : une peau chaude et enflée qui s’étend vite, ou une personne très malade ou confuse.
        [danger_sign] Dites ce que vous remarquez : poitrine, souffle, malaise, visage enflé, pied froid ou bleu, ou pied qui ne bouge pas ou ne porte pas le poids.
       *[other] Dites ce que vous remarquez, et où vous êtes.
    }

    Asseyez-vous ou allongez-vous. S’il y a quelqu’un tout près, demandez-lui de rester. Ne conduisez pas vous-même, s’il vous plaît.

b-getting-help = Je me fais aider

# clinical 8 row 19
clinician =
    <b>D’abord un professionnel de santé</b>

    Après ce qui s’est passé la dernière fois, le prochain massage attend qu’un médecin, une infirmière ou un infirmier, une sage-femme ou un podologue au courant ait dit qu’un massage des pieds en douceur convient.

    C’est fait ? Alors dites-le-moi ci-dessous. Sinon, laissez les pieds au repos, et prenez soin de vous.

# clinical 8 row 19
locked =
    <b>Les pieds se reposent</b>

    Après la dernière fois, il leur faut plus longtemps. Prochain massage : <b>{ $until }</b>, si plus rien n’est sensible d’ici là.

    Encore sensible, ou de pire en pire ? Demandez à un médecin ou à un podologue.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Un peu de repos d’abord</b>

    Un massage par jour suffit largement. Prochain massage : <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Cela fait un moment</b>

    Vos réponses datent de plus d’une heure, alors je redemande avant de poser les mains. C’est rapide.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>À quel point les pieds font-ils mal maintenant ?</b>
    0 : pas du tout ; 10 : le pire que vous puissiez imaginer.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Comment voulez-vous vous installer ?</b>
    Choisissez ce qui ménage les hanches, les genoux et le dos.
b-figure-four = Cheville sur l’autre cuisse
b-stool = Pied sur un tabouret
b-bed = Sur un lit ou un canapé
b-floor = Par terre
b-partner = Quelqu’un me masse

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Asseyez-vous sur une chaise ou un lit. Posez une cheville sur l’autre cuisse, la plante tournée vers vous.

    Crampe, mal à la hanche ou au genou, fourmis dans cette jambe ? Reposez-la et choisissez une autre position.
# clinical 5 (b)
sit-stool =
    Asseyez-vous sur une chaise stable. Posez un pied sur un tabouret ou une autre chaise, le genou un peu plié, et penchez-vous en avant.

    Si le dos ou la hanche proteste, choisissez une autre position.
# clinical 5 (c)
sit-bed =
    Asseyez-vous sur le lit ou le canapé, le dos bien soutenu. Pliez un genou et posez le pied à plat à côté de l’autre genou.

    Si une hanche, un genou ou le dos proteste, choisissez une autre position.
# clinical 5 (d)
sit-floor =
    Asseyez-vous sur un tapis, le dos contre un mur, un pied ramené vers vous. Vérifiez d’abord que vous pourrez vous relever facilement.

    Si quelque chose se crampe ou fourmille, choisissez une autre position.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>La personne à qui sont les pieds décide.</b> Elle tient le téléphone, ou répond à voix haute.

    • Mettez-vous d’accord sur un mot pour arrêter.
    • Qui masse : mains propres et chaudes, ongles courts, pas de bagues. Restez sous les os de la cheville, sauf pour le glissé du talon.
    • Qui reçoit : le dos appuyé, les jambes soutenues. Une hanche à protéger ? Gardez-la ouverte, jamais pliée au-delà de l’angle droit.
    • Qui masse : à chaque étape, demandez « Est-ce trop fort ? » Arrêtez si l’autre retire le pied, se tait ou s’endort.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Quelque chose pour que les mains glissent ?</b>
    Mains lavées, bagues enlevées. Le mieux : simple et sans parfum, d’un petit pois à un grain de raisin par pied. Rien entre les orteils, rien sur une peau abîmée.

    Nouveau pour votre peau ? Essayez-en un peu sur l’avant-bras et attendez un jour ; aujourd’hui, mains sèches.
b-plain = Crème simple
b-coconut = Huile de coco
b-argan = Huile d’argan
b-dry = Mains sèches

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Tout est prêt</b>
    Calez le téléphone bien en vue, une serviette à portée de main.

    • Cela ne doit jamais faire mal. Sinon, touchez <b>{ b-hurts }</b> : on allège.
    • Douleur vive ou bizarre ? Touchez <b>STOP</b>. Il est toujours là.
    • Vous pouvez aussi écrire.

    Environ cinq minutes par pied. Respirez tranquillement.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle =
    Entourez le pied { $side ->
        [left] gauche
       *[right] droit
    } des deux mains et tenez-le le temps d’une respiration ou deux. Puis caressez lentement des orteils à la cheville, légèrement, en étalant la crème s’il y en a.
    .why = Le pied a ainsi le temps de s’habituer au toucher.
    .name = Prise de contact

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull =
    Tenez d’une main l’avant de la cheville { $side ->
        [left] gauche
       *[right] droite
    }. De l’autre, pouce et index prennent l’arrière de la cheville et glissent lentement vers le talon, environ cinq fois. Sans tordre ; si ce tendon est sensible, touchez { b-skip }.
    .why = C’est fait pour assouplir l’arrière du talon, souvent tendu par le sport, la station debout ou les talons hauts.
    .name = Glissé du talon

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Fermez le poing sans serrer. Pétrissez lentement la plante du pied { $side ->
            [left] gauche
           *[right] droit
        } avec les phalanges, du talon vers les orteils. Évitez tout endroit sensible.
        [thumbs] Prenez le pied { $side ->
            [left] gauche
           *[right] droit
        } à deux mains, pouces sur la plante. Appuyez tout droit en comptant lentement jusqu’à trois, relâchez, avancez d’une largeur de pouce. Du talon jusque sous les orteils.
       *[circles] Faites de petits cercles lents avec le pouce sur la plante du pied { $side ->
            [left] gauche
           *[right] droit
        }. Partez du talon, allez jusqu’à la base d’un orteil, puis recommencez pour l’orteil suivant.
    }
    .why =
        { $way ->
            [knuckles] Le poing couvre plus de surface et ménage les pouces.
            [thumbs] Des pressions courtes et droites sont faites pour soulager les points tendus.
           *[circles] Ainsi, toute la plante a son tour, un orteil après l’autre.
        }
    .name = Plante du pied

# clinical 1 row 28, 5 (step 4: level 1)
toes =
    Tenez un orteil du pied { $side ->
        [left] gauche
       *[right] droit
    }, légèrement, à sa base. Faites-lui faire trois petits cercles dans chaque sens, puis passez au suivant. Laissez de côté un orteil chaud, enflé, avec prothèse ou bloqué par opération.
    .why = Des cercles légers sont faits pour détendre les orteils ; inutile de tirer.
    .name = Orteils

# clinical 5 (close)
close =
    Caressez tout le pied { $side ->
        [left] gauche
       *[right] droit
    } à mains plates, des orteils à la cheville, de plus en plus lentement et légèrement. Puis posez-y les mains, et lâchez.
    .why = Une fin tranquille peut vous aider à vous détendre.
    .name = Caresses finales

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = le pied est terminé

# clinical 1 row 29, 8 row 27
switch =
    <b>Un pied est terminé.</b>
    Posez-le sur une serviette, respirez, et changez de jambe. Gardez la position assise : un pied huilé glisse.

    L’autre pied recommence tout léger.

## Frames around a hands-on card

foot-line =
    Pied { $side ->
        [left] gauche
       *[right] droit
    }, étape { $step } sur { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] comme étaler de la crème sur un coup de soleil
        [2] comme faire pénétrer une crème pour les mains
       *[3] comme presser une pêche mûre sans l’abîmer
    }
time-left = Encore { $seconds } s environ
time-up = Le temps est écoulé. Continuez quand vous voulez.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Merci de l’avoir dit. Un cran plus léger maintenant.
# clinical 3.2
status-eased-number = Merci, c’est noté.
# clinical 3.1 (tickle)
status-tickle = Plus lentement, la main plus à plat. Pas besoin d’appuyer plus.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Un peu plus appuyé. Cela doit rester facile.
# clinical 3.3, 8 row 8
status-harder-ask = Dites-moi d’abord : comment est-ce, tel quel ?
# clinical 3.3, 8 row 5
status-harder-no = Cela a fait mal tout à l’heure, alors on reste léger aujourd’hui.
# clinical 3.3, 8 row 6
status-harder-most = C’est le plus appuyé que nous faisons ici.
status-fine = Bien. Continuez comme ça.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Comment est-ce ?
status-again = Encore une fois, depuis le début de cette étape.
# clinical 8 row 11
status-skipped = Laissé de côté pour aujourd’hui.
status-skipped-hurt = Merci de l’avoir dit. On laisse cette étape de côté aujourd’hui.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Je regrette que cela fasse mal. Laissez ce pied tranquille pour l’instant. Si c’est vif ou bizarre, dites « douleur vive ».
status-tap = Choisissez un des boutons, s’il vous plaît.
status-same = Il n’y a rien avant ceci.
status-hands-free = Mains libres : j’avance de moi-même. Un toucher ou un mot de temps en temps me dit que tout va bien.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    J’ai compris : { $heard ->
        [hurts] ça fait mal
        [fine] c’est bien
        [harder] plus fort
        [tickle] ça chatouille
        [back] retour
        [repeat] refaire
        [skip] passer cette étape
        [resume] reprendre
       *[next] suivant
    }.
b-meant = Non, autre chose

## Cues: short messages that call attention

cue-check = Comment est-ce ?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Le temps est écoulé. Comment est-ce ? Ensuite : <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = On passe à l’étape suivante.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Retirez les mains</b>

    { $why ->
        [silence] Je n’ai pas de nouvelles de vous, alors on fait une pause. Tout va bien ?
        [unclear] J’ai un doute sur ce que j’ai compris, alors retirez les mains un moment. Choisissez ci-dessous, s’il vous plaît.
        [restart] J’ai dû m’absenter un moment. Pardon ! Comment vont les pieds ?
        [reading] Prenez le temps de lire. Les pieds peuvent se reposer.
        [media] Je ne peux ni le regarder ni l’écouter, alors retirez les mains un moment. Choisissez ci-dessous, s’il vous plaît.
        [sore] Un endroit sensible est une bonne raison de se reposer un moment.
       *[asked] Prenez votre temps. Les pieds peuvent se reposer.
    }

    Touchez <b>{ b-resume }</b> quand vous le sentez.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Retirez les mains pendant 15 secondes</b>
    Laissez le pied au repos, et respirez. Puis je redemande.

    Si on continue, alors plus léger : { pressure }.
# clinical 3.2
resting-ask =
    <b>À quel point cela fait-il mal maintenant ?</b>
    0 : pas du tout ; 10 : le pire que vous puissiez imaginer.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Retirez les mains. C’est tout pour aujourd’hui.</b>

    { $why ->
        [silence] Je n’ai plus de nouvelles de vous depuis un moment. J’espère que c’était agréable.
        [hurts] Cela a fait mal plusieurs fois, et vous avez bien fait de le dire. Laissez les pieds au repos. Si cette sensibilité est nouvelle, demandez à un professionnel de santé.
        [time] Tout le temps prévu est écoulé. Bravo.
       *[skips] On a laissé de côté assez d’étapes pour un jour, et c’est très bien ainsi.
    }

keyboard-on = STOP est toujours à portée, sous le champ de texte.
keyboard-off = Le massage est terminé. La touche STOP est rangée.
media-idle = Je ne lis que les mots et les boutons. Touchez un bouton ou écrivez, s’il vous plaît.

toast-stale = Ce bouton vient d’une carte précédente.
toast-stopped = Arrêté. Retirez les mains, posez le pied.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>ARRÊTÉ. Retirez les mains. Posez le pied.</b>

    Vous avez bien fait de le dire. Y avait-il une douleur ?
b-sharp-or-strange = Vive ou bizarre
b-just-sore = Juste sensible
b-no-pain = Pas de douleur, juste un arrêt

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Appelez le { $emergency } maintenant en cas de douleur dans la poitrine, de difficulté à respirer, d’évanouissement ou de visage enflé.</b>

            🛑 <b>STOP. Retirez les mains. Posez le pied.</b> Juste la tête qui tourne ? Allongez-vous.
        [vessel]
            <b>Appelez le { $emergency } maintenant si un pied est froid, pâle, bleu ou marbré.</b>

            🛑 <b>STOP. Retirez les mains. Posez le pied.</b> Ne pas frotter.
        [nerve]
            🛑 <b>STOP. Retirez les mains. Posez le pied.</b>

            Engourdissement ou fourmillements : c’est fini pour aujourd’hui.
        [tissue]
            🛑 <b>STOP. Retirez les mains. Posez le pied.</b>

            Ne mettez pas de poids dessus pour l’instant.
        [stop] 🛑 <b>STOP. Retirez les mains. Posez le pied.</b>
       *[pain]
            🛑 <b>STOP. Retirez les mains. Posez le pied.</b>

            Vous avez bien fait d’arrêter.
    }

    <b>Est-ce que l’une de ces choses arrive ?</b>
    • douleur dans la poitrine, souffle court, évanouissement
    • visage ou lèvres enflés
    • un pied froid, pâle ou bleu
    • un pied impossible à bouger ou sur lequel on ne tient pas
b-danger-sign = Oui, l’une d’elles
b-no-danger = Non, aucune

# clinical 3.4 point 3
stop-look =
    <b>Regardez les deux pieds</b>
    Comparez couleur, chaleur et enflure. Remuez les orteils. Touchez légèrement chaque pied : le sentez-vous ? Sur peau foncée, cherchez des zones plus foncées, grises ou luisantes.

    Cochez ce que vous trouvez. Un doute compte comme un oui.
# clinical 3.1 (vessel)
box-cold-now = Un pied est froid, pâle ou bleu
what-cold-now = Nettement plus froid que l’autre, ou pâle, bleu, gris ou marbré. Sur peau foncée, regardez la plante et les ongles.
# clinical 3.1 (tissue)
box-popped = Un claquement ou craquement, ou l’appui est impossible
what-popped = Quelque chose a claqué, cédé ou craqué avec une douleur, ou vous ne pouvez pas tenir sur ce pied.
# clinical 3.1 (nerve)
box-numb-now = Engourdi, fourmille, faible, ou orteils sans mouvement
what-numb-now = Moins de sensations que d’habitude, des fourmillements, comme de l’électricité, ou des orteils qui ne remuent pas.
# clinical 3.1 (tissue)
box-bruised = Un bleu ou une enflure, nouveaux
what-bruised = Un endroit qui a enflé ou changé de couleur depuis que les mains y étaient. Sur peau foncée, un bleu peut apparaître comme une tache plus foncée ou violette.
# clinical 3.1 (tissue)
box-skin-now = Peau ouverte, qui saigne, ou ampoule
what-skin-now = Tout endroit ouvert, déchiré, qui saigne ou avec une ampoule, aussi entre les orteils.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Éruption ou démangeaison là où était la crème
what-rash-now = Des boutons, des plaques, ou une peau qui démange et brûle là où la crème ou l’huile est passée. Sur peau foncée, elle peut paraître plus foncée, ou vous pouvez seulement le sentir.

# clinical 3.4 point 4
stop-calf = Maintenant les mollets. Sans frotter : l’un d’eux est-il sensible, enflé ou chaud ?

# clinical 3.4 point 5
stop-pain-now =
    <b>À quel point cela fait-il mal maintenant ?</b>
    0 : pas du tout ; 10 : le pire que vous puissiez imaginer.
stop-resting =
    <b>Reposez-vous 10 minutes</b>
    Pied levé si cela fait du bien. Rien à faire d’autre que respirer. Je redemanderai une fois.

    Cela s’aggrave ? Appelez un médecin, ou le { $emergency } si cela vous fait peur.
stop-pain-again =
    <b>Dix minutes ont passé.</b>
    À quel point cela fait-il mal maintenant, de 0 à 10 ?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Laissez le pied au repos, et cet endroit tranquille.</b>
            Si la douleur reste ou revient, dites-le à un médecin ou à un podologue. Appelez le <b>{ $emergency }</b> en cas de douleur dans la poitrine, de difficulté à respirer, ou si un pied devient froid, pâle ou bleu.

            Prochain massage : <b>{ $until }</b> au plus tôt, avec de nouvelles questions, sans cet endroit, et légèrement.
        [pain_stays]
            <b>Laissez le pied au repos, et surélevez-le.</b>
            Pas de massage dessus. La peau est abîmée ? Lavez-la et couvrez-la. Si cela ne se calme pas en 48 heures, demandez à un professionnel de santé. Appelez le <b>{ $emergency }</b> en cas de douleur dans la poitrine, de difficulté à respirer, ou si un pied devient froid, pâle ou bleu.

            Prochain massage : <b>{ $until }</b> au plus tôt, et seulement quand rien n’est sensible, enflé ou bleu. D’abord de nouvelles questions.
        [bruised]
            <b>Laissez le pied au repos, et surélevez-le.</b>
            Pas de massage sur un bleu ou une enflure. La peau est abîmée ? Lavez-la et couvrez-la. Si cela grandit, ou ne se calme pas en 48 heures, demandez à un professionnel de santé. Appelez le <b>{ $emergency }</b> en cas de douleur dans la poitrine, de difficulté à respirer, ou si un pied devient froid, pâle ou bleu.

            Prochain massage : <b>{ $until }</b> au plus tôt, et seulement quand tout aura disparu. D’abord de nouvelles questions.
        [nerve]
            <b>Laissez le pied au repos.</b>
            Si l’engourdissement, les fourmillements ou la faiblesse durent plus d’une heure ou s’étendent, appelez un médecin aujourd’hui. Appelez le <b>{ $emergency }</b> s’il s’y ajoute un mal de dos avec les deux jambes touchées, ou des troubles de la vessie ou des intestins.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [numb_now]
            <b>Laissez le pied au repos.</b>
            Si l’engourdissement, les fourmillements ou la faiblesse durent plus d’une heure ou s’étendent, appelez un médecin aujourd’hui. Appelez le <b>{ $emergency }</b> s’il s’y ajoute un mal de dos avec les deux jambes touchées, ou des troubles de la vessie ou des intestins.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [popped]
            <b>Allez dans un centre de soins urgents ou aux urgences, s’il vous plaît.</b>
            D’ici là, ne mettez pas de poids sur le pied.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [calf]
            <b>Parlez à un médecin aujourd’hui, s’il vous plaît.</b>
            Ne frottez pas le mollet, n’appuyez pas dessus. Appelez tout de suite le <b>{ $emergency }</b> en cas de douleur dans la poitrine ou de difficulté à respirer.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [vessel]
            <b>Appelez le { $emergency } maintenant pour un pied froid, pâle ou bleu.</b>
            Ne le frottez pas, ne le réchauffez pas.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [body]
            <b>Appelez le { $emergency } maintenant en cas de douleur dans la poitrine, de difficulté à respirer, d’évanouissement ou de visage enflé.</b>
            Juste la tête qui tourne, et c’est passé ? Restez en position allongée, puis parlez-en à un médecin.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
        [skin_now]
            <b>Lavez doucement, et couvrez.</b>
            Avec un diabète, moins de sensations ou une mauvaise circulation : appelez aujourd’hui votre équipe de soins des pieds ou un médecin.

            Prochain massage : quand la peau sera de nouveau intacte. D’abord de nouvelles questions.
        [rash_now]
            <b>Lavez pour enlever la crème.</b>
            Appelez le <b>{ $emergency }</b> si le visage ou les lèvres enflent, ou si respirer devient difficile. Si la peau n’est pas plus calme demain, demandez en pharmacie ou à un médecin.

            Prochain massage : avec un autre produit, ou aucun. D’abord de nouvelles questions.
        [repeat]
            <b>Le même endroit nous a arrêtés deux fois.</b>
            Montrez-le à un professionnel de santé ou à un podologue, et laissez-le tranquille d’ici là.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
       *[other]
            <b>Laissez le pied au repos.</b>
            Demandez à un professionnel de santé si quelque chose est sensible ou paraît étrange.

            Prochain massage : seulement après l’examen d’un professionnel de santé.
    }

    Avant de vous lever : essuyez la crème, puis mettez des chaussettes antidérapantes ou des chaussures.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Encore un moment sans vous lever</b>

    1. Essuyez les pieds, aussi entre les orteils.
    2. Mettez des chaussettes antidérapantes ou des chaussures <b>avant</b> de vous lever.
    3. Attendez une minute, puis levez-vous lentement.

    Soif ? Buvez quelque chose.

# clinical 4 (at once)
feel = <b>Comment vont les pieds maintenant ?</b>
b-same = Pareil
b-worse = Moins bien

# clinical 3.2
pain-after =
    <b>Une douleur maintenant ?</b>
    0 : pas du tout ; 10 : le pire que vous puissiez imaginer.

# clinical 4 (red flags)
wrong =
    <b>Un dernier regard</b>
    Quelque chose ne va pas ? Cochez ce qui convient. Un doute compte comme un oui.
# clinical 4 (red flags), 3.4 point 4
box-calf = Un mollet ou une jambe sensible, enflé ou chaud
what-calf = D’un seul côté, et nouveau. Sur peau foncée, la zone peut paraître plus foncée ou luisante. Ne frottez pas pour vérifier, s’il vous plaît.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Quel plaisir.</b> Bonne fin de journée.
        [same] <b>Merci.</b> Certains jours, c’est simplement un moment de calme.
        [worse]
            <b>Merci de me l’avoir dit.</b> Laissez les pieds au repos, et allez-y plus légèrement la prochaine fois.

            Si cela ne se calme pas en 48 heures, demandez à un professionnel de santé.
       *[unknown] <b>Merci.</b> Ménagez-vous un peu.
    }

    Une légère courbature qui s’efface est habituelle. Demain, je demanderai comment vont les pieds.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Un petit retour</b>
    Comment vont les pieds maintenant ?
b-all-fine = Tout va bien
b-mild-ache = Courbature légère, en baisse
b-still-sore = Encore mal, ou un bleu
b-something-else = Autre chose

# clinical 4 (red flags)
follow-up-signs =
    <b>L’une de ces choses ?</b>
    Cochez ce qui convient. Un doute compte comme un oui : cochez.
# clinical 4 (red flags)
box-numb-later = Engourdi, fourmille, faible, ou orteils sans mouvement
what-numb-later = Moins de sensations que d’habitude, des fourmillements, comme de l’électricité, ou des orteils qui ne remuent pas, depuis le massage.
# clinical 4 (red flags)
box-cannot-stand = Un pied qui ne porte pas le poids
what-cannot-stand = Vous ne pouvez ni vous tenir ni marcher dessus, ou il se dérobe.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Rougeur qui s’étend, fièvre ou plaie ouverte
what-spreading = Une peau chaude et rouge, un endroit qui s’est ouvert, ou des frissons. Sur peau foncée, cherchez des zones plus foncées ou luisantes qui grandissent.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Merci. Une légère courbature qui s’efface est habituelle. La prochaine fois, on commence plus léger, et je redemanderai demain.

follow-up-fine = Bonne nouvelle. À bientôt, quand les pieds en auront envie ; un jour sur deux suffit largement.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Laissez les pieds au repos, s’il vous plaît</b>
    Pas de massage pour le moment. Demandez à un médecin, une infirmière, un infirmier ou un podologue d’y jeter un œil.

    <b>Appelez le { $emergency }</b> en cas de douleur dans la poitrine, de difficulté à respirer, ou si un pied devient froid, pâle ou bleu.
