# The map. One event, and the rooms it goes through; nothing calls backwards.
#
#   event    telegram/  an update of the Bot API becomes a plain Event; sandbox/ plays Telegram
#   listen   core/      the tap, the words (understand) or the silence become an Intent
#   step     core/      session, intent and time in; session and effects out: machine, hands, safety
#   commit   store/     row, reports, outbox and update id in one transaction, before a word is said
#   outbox   core/render made it messages; telegram/ sends them in the chat's order, until answered
#
# service.py is the loop, ports.py what it knows of the rooms, app.py names the classes, cli.py the
# commands. content/ reads flows/ and locales/; core/check proves them through the same step.
