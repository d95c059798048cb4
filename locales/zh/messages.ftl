### Knead 的中文（简体）文本。英文 locales/en/messages.ftl 是源头。
### `# clinical 3.4` 指 docs/clinical.md 的章节或行；[DJ] 为设计判断，[GK] 为常识。尚无医护人员审阅。

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            你好，我是 <b>Knead</b>。我带成年人一步一步做一次安静的足部按摩。它也许能帮你放松。

            我说的不是医疗建议，不是治疗，也不能代替就医。拿不准，就不要做。

            有大约 20 分钟清静时间的时候，点 <b>{ b-start }</b>。
       *[again] 又见面了。你和脚都准备好了，就点 <b>{ b-start }</b>。
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>怎么用</b>
    先问几个简短的问题，然后每只脚大约五分钟，一步一步来。把手机立好就行：我会等你。

    <b>如果疼</b>
    点 <b>{ b-hurts }</b>，我们就轻一点。尖锐的疼，或者感觉怪？点 <b>{ b-stop-key }</b>。也可以打字：“哎哟”“轻点”“停”。

    <b>命令</b>
    /start  开始，或回到刚才的地方
    /stop  马上松手
    /remind  在你选的时间提醒
    /history  做过的按摩
    /settings  节奏、图片、国家
    /language  换一种语言
    /timezone  你那里的时间
    /stopreminders  不再提醒
    /privacy  我保存什么
    /export  取走你的数据
    /delete  删除你的数据

    很多人选了同一个整点时，提醒可能会晚一两分钟。

    第一次可以请有执照的按摩师示范。在美国，可以从 AMTA 和 ABMP 的名单里找。

    我只是陪你放松的向导，不是医疗建议。遇到紧急情况，请拨打 { $emergency }。

command-start = 开始，或回到刚才的地方
command-stop = 马上停：手松开
command-help = 怎么用
command-history = 做过的按摩
command-remind = 提醒：设置、修改、暂停
command-stopreminders = 不再提醒
command-timezone = 你那里的时间
command-settings = 节奏、图片、国家
command-language = 换一种语言
command-privacy = 我保存你的什么、保存多久
command-export = 取走我保存的全部内容
command-delete = 删除我保存的全部内容

bot-name = Knead：足部按摩向导
# clinical 7 ("say")
bot-description =
    我带成年人一步一步做一次安静的足部按摩。它也许能帮你放松。

    先问几个简短的问题，然后每只脚大约五分钟，停止键一直在手边。

    这是一般的舒缓向导：不是医疗建议，不是治疗，也不能代替就医。拿不准，就不要做。
# clinical 7 ("say")
bot-short-description = 给成年人的安静足部按摩，一步一步来。也许能帮你放松。不是医疗建议。

unknown-command = 我不认识这个命令。发 /help 看看我认识哪些。
group = 我只在私聊里工作，因为你的回答不关别人的事。打开和我的私聊，点“开始”。
# A line under the card that was open when /start came.
resume-offer = 我们正做到一半。可以从这里接着做，也可以今天先到这里。
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = 向导刚刚更新过，我们刚才做到的地方没有了。不是你的问题。抱歉要再问一遍。
updated-hands = <b>请先松手。</b>向导刚刚更新过，这一步没有了，所以按摩到这里结束。不是你的问题。
recalled = 为了稳妥，这一版向导已经收回，我们就到这里。不是你的问题。
recalled-hands = <b>请先松手。</b>为了稳妥，这一版向导已经收回，所以按摩到这里结束。不是你的问题。

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>我保存什么</b>
    你勾选的回答（只记“是”或“否”）、你的设置、提醒和时区、做按摩的时间，还有疼痛分数。你打的字只读一次，不保存。

    <b>保存多久</b>
    健康方面的回答有效 30 天，之后我会再问。其余的一直保存到你删除为止。

    <b>由你决定</b>
    /export 把全部内容用文件发给你。/delete 全部删除。

    没有广告，也不卖任何东西。Telegram 自己也存着这段聊天，你可以在 Telegram 里清除。

export = 这是我保存的关于你的全部内容。
# clinical 8 row 20 [DJ]
delete-ask =
    <b>把我保存的关于你的一切都删掉？</b>
    回答、设置和记录都会永远删除。

    如果之前请你让脚休息，或先去看医生，请照样做到。
delete-done = 好了。我保存的关于你的一切都删掉了。想回来的时候，随时发 /start。

history = <b>你做过的按摩</b>
history-streak = 连续天数：<b>{ $streak }</b>。漏一天没关系。
history-none = 还没有做过。点 <b>{ b-start }</b> 做第一次。
history-line =
    { $date }：{ $feet ->
        [both] 双脚
        [left] 左脚
        [right] 右脚
       *[none] 一只脚没做完就停了
    }，{ $minutes } 分钟，疼痛 { $before } → { $after }

## Settings

settings =
    <b>设置</b>

    节奏：{ $pace ->
        [hands_free] <b>免动手</b>。我自己往下走；你偶尔给我个信号就行。
       *[mine] <b>按我的节奏</b>。我等你点。
    }
    图片：{ $pictures ->
        [off] <b>关</b>
       *[on] <b>开</b>
    }
    语言：<b>{ $language }</b>
    国家：{ $country ->
        [none] <b>没有设置</b>
       *[other] <b>{ $country }</b>
    }
    遇到紧急情况，请拨打 { $emergency }。

# clinical 7: the local emergency number, asked once
country =
    <b>你在哪里？</b>
    问这个，只是为了给你正确的急救电话。

# Under it stands a list of languages, each by its own name.
language = <b>你想用哪种语言？</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = 当地急救电话（中国大陆 120，台湾 119，香港澳门 999，其他地方 112 或 911）

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = 今天 { $time }
moment-tomorrow = 明天 { $time }
moment-day = { $date } { $time }
rule-daily = 每天 { $time }
rule-weekdays = 周一到周五 { $time }
rule-weekends = 周六和周日 { $time }
rule-days = { $days } { $time }
rule-every = 每 { $n } 天一次，{ $time }
rule-elsewhere = { $rule }（{ $city }）
rule-once = 只一次，{ $date } { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>你的提醒</b>

    { $rest ->
        [unanswered] 因为一直没有收到你的回应，提醒先歇着了。想要的时候随时叫醒。
        [paused] 全部暂停了。
        [not_now] 提醒暂时不响：先听听医护人员怎么说。
        [locked] <b>{ $lock_end }</b> 之前不做按摩，也不提醒。
       *[on] 下一次：<b>{ $next_reminder }</b>
    }

    点一个来修改，或者打字加一个新的：“工作日七点半”。

reminders-full = 最多只能存十二个提醒。先删掉一个，就有地方了。

reminder-ask =
    <b>什么时候提醒你？</b>

    点一个时间，或者用自己的话打出来：“每天晚上9点”“周一三五下午六点半”“明天早上8点”“两小时后”。

reminder-either = 是上午，还是下午或晚上？

reminder-confirm =
    我会提醒你：<b>{ $rule }</b>{ $quiet_then ->
        [yes] ，不出声，因为在你的安静时段里
       *[no] { "" }
    }。

    接下来几次，按{ $city }的时间：
    { $upcoming }

reminder-saved = 好了。下一次是 <b>{ $chosen_next }</b>。想改或想停，随时发 /remind。

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] 暂停到 { $chosen_until }。
        [open] 暂停中，等你来恢复。
       *[no] { $chosen_next ->
            [none] 歇着。
           *[other] 下一次：{ $chosen_next }
        }
    }

reminder-pausing =
    停多久？点一个，或者打字：“10天”“到12月3日”。

reminder-removed = 删掉了。

reminder-options =
    <b>我怎么提醒你</b>

    安静时段：{ $quiet ->
        [off] <b>没有</b>
       *[other] <b>{ $quiet }</b>。这段时间我发的消息不出声。
    }
    当天已经按摩过：{ $again ->
        [on] <b>照样提醒</b>
       *[off] <b>不再提醒</b>
    }
    连续天数：{ $streak_shown ->
        [on] <b>显示</b>
       *[off] <b>不显示</b>
    }
    时钟：<b>{ $city }</b>，现在 { $clock }

reminder-quiet = 什么时候我不要出声？

reminders-stopped = 不再提醒了。时间都还留着；想要的时候发 /remind 就回来。

# Why a time could not be used. The card asks again below.
when-hour = 没有这个钟点。小时从 0 到 23。
when-minute = 没有这个分钟。分钟从 0 到 59。
when-date = 日历上没有这一天。
when-far = 太远了，我记不了。请选一年以内的。
when-none = 这里面我没看到时间。试试“晚上9点”或“21:00”。
when-unclear = 我不确定你说的是什么时间。试试“每天晚上9点”。
until-unclear = 我不确定要多久。试试“10天”或“到周五”。
when-past = 这个时间已经过了。请选一个还没到的。

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] 给脚几分钟清静时间？
        [1] 脚也该歇歇了。来吗？
        [2] 愿意的话，到照顾脚的时间了。
       *[3] 把脚抬起来，安静一会儿：你准备好就开始。
    }{ $streak ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }已经连续 { $streak } 天。
    }

reminder-snoozed = 好的。我 <b>{ $snoozed }</b> 再来。
reminder-skipped = 那今天不做。没关系。
reminder-done = 你不久前刚做过一次按摩。下一次最早在{ $until }。
reminder-locked = <b>{ $lock_end }</b> 之前不做按摩，所以在那之前我也不提醒。好好休息。

# After three days without an answer, once
reminder-go-on =
    前几次提醒都没有回应，没关系。还要我继续吗？

    要是没有回音，我就安静下来。发 /remind 我就回来。
reminder-kept = 好，我继续。现在做，还是晚点？
reminder-rested = 我会安静下来。想要的时候，发 /remind。

## Time zones

zone-guess =
    { $clocks ->
        [1] <b>你那里现在是 { $guess } 吗？</b>
       *[other] <b>你那里现在几点？</b>
    }

    也可以打出你的城市，或者你钟表上的时间。

zone-ask =
    <b>你那里现在几点？</b>

    打出你钟表上的时间（“21:14”），或者你的城市。
zone-locate = 也可以用输入框下面的按键分享位置。我只保存时区，不保存地点。
zone-thanks = 位置按键收起来了。
zone-set = 你的时间：{ $city }，{ $clock }。
zone-several = 是哪一个？
zone-still =
    <b>你那里现在是 { $clock } 吗？</b>

    你在平时不常用的钟点醒着，所以问问你是不是出门了。
zone-move = 你的提醒按{ $old_city }的时间走。现在要改成按 <b>{ $city }</b> 的时间吗？
place-unknown = 我不认识这个地方。试试附近大一点的城市，或者打出你钟表上的时间。
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = 提醒
b-new-one = 新提醒
b-pause-all = 全部暂停
b-resume-all = 全部叫醒
b-options = 安静时段等
b-every-day = 每天
b-weekdays = 工作日
b-weekends = 周末
b-save = 保存
b-other-time = 换个时间
b-other-zone = 换个地方
b-change = 修改
b-pause-it = 暂停
b-resume-it = 恢复
b-remove = 删除
b-pause-3-days = 3 天
b-pause-week = 一周
b-pause-open = 等我来恢复
b-quiet = 安静时段
b-again-today = 按摩过也提醒
b-streak = 连续天数
b-time-zone = 时区
b-quiet-night = 晚上 10 点到早上 7 点
b-quiet-long = 晚上 9 点到早上 8 点
b-quiet-off = 不设安静时段
b-snooze-10 = 10 分钟后
b-snooze-30 = 30 分钟后
b-snooze-2-hours = 2 小时后
b-skip-today = 今天不做
b-keep-on = 好，继续
b-pause-all-week = 暂停一周
b-elsewhere = 别的地方
b-still-here = 是
b-move-them = 好，跟着我走
b-leave-them = 不用改
b-locate = 📍 分享我的位置

## Buttons: general

b-start = 开始
b-begin = 开始按摩
b-next = 下一步
b-back = 返回
b-repeat = 重复
b-skip = 跳过
b-pause = 暂停
b-resume = 继续
b-quit = 现在不做
b-leave = 先到这里
b-finish = 结束
b-enough = 今天够了
b-understood = 知道了
b-done = 好了
b-none = 都没有
b-what = 这是什么意思？
b-close-what = 回到问题
b-unsure = 不确定
b-not-sure = 不确定
b-yes = 是
b-no = 不是
b-history = 记录
b-settings = 设置
b-help = 帮助
b-close = 关闭
b-pace = 换节奏
b-pictures = 开关图片
b-country = 国家
b-language = 语言
b-country-other = 其他国家
b-stay = 保留我的数据
b-erase = 删除我的数据
b-delete-all = 全部删除

## Buttons: during the massage

b-hurts = 疼
b-sharp = 🛑 刺痛，马上停
b-fine = 感觉不错
b-better = 好些了
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = 停止
b-circles = 拇指画圈
b-knuckles = 指关节揉
b-thumbs = 拇指按压

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>开始之前</b>

    1. 参加的每个人都已成年，满 18 岁。
    2. 每个人都清醒：没喝酒，也没吃让人犯困的药。
    3. 脚是你自己的；或者脚的主人就在这里，醒着，也同意。

    都是这样吗？
b-adult = 三条都是
b-not-quite = 不完全是

who-not = 没关系。哪一条不符合？
b-under-18 = 有人不满 18 岁
b-not-willing = 脚的主人没有同意
b-drowsy = 喝了酒，或吃了让人犯困的药

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>就现在</b>
    脚的主人现在有没有下面的情况？有就勾选。拿不准就算有，请也勾上。

# clinical 2.3 row 1.1
box-chest = 胸痛、喘不上气、快晕倒、心跳很快
what-chest = 胸口疼或发紧、很难喘上气、咳血、晕过去，或者没有原因心跳得很快。

# clinical 2.3 row 1.2
box-cold-leg = 脚或腿突然发冷、发白、发青或发麻
what-cold-leg = 来得很快：一只脚或一条腿变冷、变白、变青或颜色斑驳，没了知觉，或者动不了。肤色深的话，看脚底和指甲，还要看有没有发灰。

# clinical 2.3 row 1.3
box-one-leg = 一条腿或一只脚新出现肿、疼或发热
what-one-leg = 只有一边，而且是新出现的：肿、疼、发热、皮肤发红或发暗，或者有一条静脉又硬又疼。肤色深的话，那一块可能看起来发暗或发亮，而不是发红。

# clinical 2.3 rows 1.4, 1.5
box-infection = 皮肤发热发红或发暗、有脓，或发烧
what-infection = 脚或腿上的皮肤又热又肿又疼；有脓；或者发烧、打冷战、整个人不舒服。肤色深的话，看有没有发暗或发亮的斑块。

# clinical 2.3 row 1.6
box-injury = 刚受伤：站不住，或听到啪的一声
what-injury = 脚不能承重，形状不对，或者有什么啪地断了、弹了一下。

# clinical 2.3 row 1.7
box-preeclampsia = 怀孕或刚生完，又肿或头疼得厉害
what-preeclampsia = 怀孕，或六周内生过孩子，现在脸、手或脚突然肿起来，头疼得厉害，或者眼前有斑点。

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>皮肤发热、有脓或发烧</b>
    哪一种最接近？肤色深的话，看有没有发暗或发亮的斑块。
b-infection-severe = 扩散很快，或病得很重
b-infection-skin = 皮肤又热又疼，或有脓
b-fever-only = 只是发烧或打冷战

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>今天的脚</b>
    两只脚都看一看。不管哪只脚上有，都勾上。拿不准就算有，请也勾上。

# clinical 2.3 row 2.1
box-broken-skin = 皮肤破了：割伤、疮、烫伤、水泡、缝线
what-broken-skin = 任何皮肤破开、起水泡、流血、有缝线或结痂的地方。脚趾缝里也看看。

# clinical 2.3 row 2.2
box-rash = 皮疹、脚气、疣
what-rash = 脚趾缝发痒或脱皮、起疹子，或者有疣（跖疣）。这些会从皮肤传到皮肤。

# clinical 2.3 row 2.3
box-hot-joint = 关节又热又肿，一碰就疼
what-hot-joint = 脚趾或脚踝的关节发热、肿、一碰就疼，像痛风或关节炎发作时那样。

# clinical 2.3 rows 2.4, 2.5
box-injuries = 新扭伤、骨折，或脚做过手术
what-injuries = 三天内扭伤、磕碰或拉伤过，骨头断了或可能断了，或者这辈子任何时候脚或脚踝做过手术。

# clinical 2.3 rows 2.6, 2.7
box-lumps = 肿、包块、瘀青、疼的鸡眼或指甲
what-lumps = 说不清原因的肿，或者一碰就疼的地方：鸡眼、嵌甲、瘀青或包块。

# clinical 2.3 rows 2.8, 2.9
box-sore-already = 本来就很疼，或脚跟疼
what-sore-already = 疼痛在 10 分里有 7 分或更多，没有你知道的原因疼了两周，或者起步头几下脚跟疼。

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>是哪只脚？</b>
    { $about ->
        [broken_skin] 有破皮、疮、烫伤或水泡的那只。
        [rash] 有皮疹或疣的那只。不要共用毛巾，并给药师或医生看看。
        [hot_joint] 关节又热又肿的那只。
        [sprain] 扭伤或磕碰的那只。
       *[other] 你勾选的那只。
    } 那只脚今天休息；拿不准就算两只都是。
b-left = 左脚
b-right = 右脚
b-both = 两只都是

# clinical 2.3 row 2.3
hot-joint =
    <b>发热的关节</b>
    是不是还发烧，越来越严重，或者整个人不舒服、恶心？

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>受伤或手术</b>
    有就勾选。拿不准就算有。
box-sprain = 3 天内扭伤、磕碰或拉伤
what-sprain = 三天之内脚或脚踝扭过、磕过或拉伤过。
box-fracture = 骨头断了，或可能断了
what-fracture = 脚或脚踝的骨头断了还在长，或者受了伤，还没人能确定。
box-foot-surgery = 脚或脚踝做过手术，不管多久以前
what-foot-surgery = 脚或脚踝的任何手术，不管过了多久，或者里面留着金属。

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>肿，或一处疼的地方</b>
    有就勾选。拿不准就算有。
# clinical 2.3 rows 1.4, 2.7
box-pus = 有脓，或有气味、污渍
what-pus = 指甲、鸡眼或疮流出黄色或浑浊的液体，有臭味，或者袜子上有污渍。
# clinical 2.3 row 1.3
box-one-sided = 只有一边肿
what-one-sided = 一只脚、脚踝或小腿新近变得比另一边大。
# clinical 2.3 row 2.6
box-swelling-both = 两只脚都肿，不知道原因
what-swelling-both = 两只脚或脚踝都肿，或者袜子勒出很深的印子，而你不知道为什么。
# clinical 2.3 row 2.7
box-sore-spot = 疼的鸡眼、指甲、瘀青或包块
what-sore-spot = 有一个地方一碰就疼。脚的那个部位我会避开。

# clinical 2.3 row 2.7
which-spot = 疼的地方在哪里？今天避开那个部位。
b-toes = 脚趾
b-sole = 脚底或脚跟
b-ankle = 脚踝后面
b-top = 脚背

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>开始之前的疼</b>
    有就勾选。拿不准就算有。
box-strong-pain = 10 分里有 7 分或更多
what-strong-pain = 0 分是一点不疼，10 分是你能想到的最疼。
box-unexplained-pain = 疼了两周，不知道原因
what-unexplained-pain = 脚疼了两周或更久，还没有人找出原因。
box-heel-pain = 脚跟疼，多在起步头几下
what-heel-pain = 脚跟疼，常常是早上刚起来或坐久了之后。我不会让那里受重压。

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>有什么变化吗？</b>
    你关于知觉、血液和整体健康的回答我还留着。

    想一想：新出现的麻木、药、病、手术、怀孕、长途旅行，或卧床。
b-nothing-changed = 没有变化
b-something-changed = 有变化

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>知觉和血液</b>
    现在有或以前有过的，都勾选。拿不准就算有，请也勾上。

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = 有过血栓；或近期手术、石膏、长途
what-clot = 任何时候腿里或肺里有过血栓，血太容易凝，或者六周内做过手术、打过石膏、卧床几天或长途旅行。

# clinical 2.3 row 3.1
box-diabetes = 糖尿病
what-diabetes = 任何类型，控制得好也算。接下来还有几个问题。

# clinical 2.3 rows 3.1, 3.3
box-numbness = 脚麻木、发麻或灼热
what-numbness = 知觉比以前差、像针扎一样发麻或灼热，不管什么原因：神经、腰背、化疗、酒。我的引导全靠你的感觉。

# clinical 2.3 row 3.4
box-poor-circulation = 腿部血流不好
what-poor-circulation = 有人这样告诉过你，走路时小腿疼，或者夜里休息时脚疼。

# clinical 2.3 row 3.6
box-thinner = 抗凝药，或容易出血
what-thinner = 华法林、阿哌沙班或肝素这类药，血小板低，或者太容易瘀青和出血。药请照医嘱吃。

# clinical 2.3 row 3.7
box-veins = 脚或脚踝上有鼓起的静脉
what-veins = 像绳子或疙瘩一样鼓出来的静脉。手不碰它们。

# clinical 2.3 row 3.1
diabetes =
    <b>关于糖尿病</b>
    有就勾选。拿不准就算有。
box-diabetes-numb = 脚麻木、发麻或灼热
what-diabetes-numb = 脚的知觉有任何减退、像针扎一样发麻或灼热，现在有或时有时无都算。
box-diabetes-past = 有过足部溃疡、截趾或脚变形
what-diabetes-past = 任何时候有过足部溃疡、截肢，或脚变了形（夏科足）。
box-diabetes-unchecked = 12 个月内没有检查过脚
what-diabetes-unchecked = 护士、医生或足病医生看脚并测试知觉，通常一年一次。

# clinical 2.3 row 3.2
charcot = 比一比两只脚。有没有一只更热、更红或更暗、更肿，或正在变形，哪怕不疼？肤色深的话，看有没有发暗或发亮的斑块。

# clinical 2.3 row 3.4
circulation = 是不是有一只脚在休息时或夜里疼，而且是新出现的，或越来越重？

# clinical 2.3 row 3.7
veins = 这些静脉里，有没有哪一条发硬、发热或疼？

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>健康和舒适</b>
    有就勾选。拿不准就算有，请也勾上。

# clinical 2.3 row 4.1, 2.4
box-pregnant = 怀孕，或 6 周内生过孩子
what-pregnant = 不管第几周，不管哪种分娩。先问问助产士。

# clinical 2.3 row 4.2
box-cancer = 现在有癌症，或正在治疗
what-cancer = 现在有或正在照护的任何癌症、骨头里的癌，或腿部放疗。

# clinical 2.3 row 4.3
box-organs = 心衰、肾衰或淋巴水肿
what-organs = 心脏无力、肾功能衰竭、没有人在看的心脏问题，或淋巴系统引起的长期肿胀。

# clinical 2.3 row 4.4
box-bones = 骨质疏松，或长期用激素
what-bones = 骨质疏松、轻轻一碰骨头就断过、用了几个月的激素药，或者近期用过环丙沙星、左氧氟沙星这类抗生素。

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = 过敏：坚果、椰子、香精、护肤霜
# clinical 2.3 row 4.5
what-allergy = 对坚果、椰子、香精或涂在皮肤上的东西有过任何反应。按摩还是可以做；我会避开这类油。

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = 站不稳；髋、膝、背不好；起搏器
what-balance = 摔过跤或站着发晃，关节让你很难够到脚或跷腿，换过髋关节，或者体内有电子植入物。

# clinical 2.3 row 4.4
bones =
    <b>骨头和激素</b>
    有就勾选。拿不准就算有。
box-bones-severe = 骨头很疏松，或轻易就断过
what-bones-severe = 有人说是严重的，或者轻轻一碰甚至没碰，骨头就断过。
box-bones-thin = 骨质疏松，没有断过
what-bones-thin = 骨质疏松，或检查发现骨头变疏松，没有骨折过。
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = 用了几个月的激素药
what-steroids = 长时间用泼尼松龙这类药片或针剂。这时骨头和肌腱可能更娇弱。近期用过环丙沙星、左氧氟沙星之类的，也请勾上。

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>活动和坐姿</b>
    有就勾选。拿不准就算有。
# clinical 2.3 row 4.7
box-hip-precautions = 被告知不能屈髋或跷腿
what-hip-precautions = 髋部手术之后，可能有人告诉你不要跷腿，髋不要弯过直角。
# clinical 2.3 row 4.7
box-no-crossing = 没法把一条腿跷到另一条上
what-no-crossing = 髋、膝或背僵硬或疼。我会给你别的坐法。
# clinical 2.3 row 4.6
box-unsteady = 站不稳，或近期摔过
what-unsteady = 有时站着发晃，近几个月摔过，或者身体虚弱又独自住。我们全程坐着。
# clinical 2.3 row 4.8
box-pacemaker = 起搏器或电子植入物
what-pacemaker = 体内任何靠电池工作的东西。这里只用手；请让电动按摩器离远点。

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>动手之前先看一眼</b>
    光线要好；看脚底用镜子，或请人帮忙。左右比一比：

    • <b>皮肤</b>：脚背、脚底、脚跟和每个脚趾缝。有割伤、疮、水泡、湿烂或脱皮吗？
    • <b>指甲和硬皮</b>：边缘疼、有脓、下面变色吗？
    • <b>颜色</b>：发红或发暗、发白、发青？肤色深的话，看有没有发暗或发亮的斑块。
    • <b>温度</b>：用手背，两边碰同一个地方。
    • <b>形状</b>：有肿、深的袜印、变化吗？

    两只脚看起来、摸起来都和平时一样吗？
b-looks-fine = 两只都正常
b-found-something = 我发现了点什么

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>今天不做</b>

    { $reason ->
        [under_18] 这个向导只给成年人用。等参加的每个人都满 18 岁再来。
        [not_willing] 按摩需要脚的主人明确同意，人在这里，而且醒着。等对方愿意的时候再来；不愿意也完全可以。
        [drowsy] 哪里过了头，你要能清楚感觉到。换一天，休息好、清醒的时候再来。药请继续照医嘱吃。
        [fever] 发烧的时候，先休息。等好了一两天再来。感觉更差？请联系医生。
        [feet_out] 两只脚现在都需要休息。等皮肤和关节平复了再来。药师、足病医生或医生可以告诉你更多。
       *[other] 先让脚休息，换一天再来。有什么让你担心，就问医生或足病医生。
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>先问了解你的人</b>

    这个向导今天不适合你。你的回答里有一项，最好先和了解情况的医生、护士、助产士或足病医生谈谈。

    可以这样问：“在家做轻柔的足部按摩，我可以吗？”

    对方说可以之后，回来告诉我。轻柔的版本就会开放 30 天：力度轻，有几样不做。

b-clinician-ok = 医护人员说轻柔的可以

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>今天轻轻来</b>

    • { $foot ->
        [left] 只做左脚
        [right] 只做右脚
       *[both] 两只脚
    }
    • 力度：{ $cap ->
        [1] 像在晒伤的皮肤上抹乳霜，不再重
       *[2] 像把护手霜揉进去，不再重
    }
    • 只用拇指画圈：不用指关节，不按压{ $zones ->
        [none] {""}
       *[other] {""}
            • 避开：{ $zones }
    }{ $heel ->
        [yes] {""}
            • 脚跟疼的地方不要重压。两周没有好转？去问医生。
       *[no] {""}
    }
    • 手不碰鼓起的静脉和疼的地方
zone-toes = 脚趾
zone-sole = 脚底
zone-ankle = 脚踝后面
zone-top = 脚背

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] 现在就给产科或助产士打电话，白天夜里都可以。
        [injury] 今天请去急诊。
        [popped] 今天请去急诊。
        [broken_skin] 今天请给足部护理团队或医生打电话。
        [skin_now] 今天请给足部护理团队或医生打电话。
        [charcot] 今天请给足部护理团队或医生打电话。
       *[other] 今天请找医生谈谈。
    }</b>

    { $reason ->
        [one_leg] 一条腿新出现肿、疼、发热或发暗，要当天看医生。不要揉，也不要按。
        [calf] 小腿疼、肿或发热，要当天看医生。不要揉，也不要按。
        [infection] 皮肤又热又肿又疼，或有脓，要当天看医生或去急诊。
        [numb_later] 麻木、发麻或无力还没有消失，要今天去看。
        [spreading] 颜色在扩散、发烧或有破开的疮，要当天看医生或去急诊。肤色深的话，那一块可能看起来发暗或发亮。
        [injury] 在有人看过之前，那只脚不要承重。
        [popped] 在有人看过之前，那只脚不要承重。
        [preeclampsia] 把肿、头疼或眼前的斑点告诉对方。夜里也可以打，对方愿意听到你的消息。
        [pus] 有脓或臭味，要当天给医生或足病医生看。请不要自己剪，也不要自己挤。
        [hot_joint_ill] 关节又热又肿，人又不舒服，要当天看医生。让它休息，不要压。
        [charcot] 一只脚更热、更红或更暗、肿或正在变形，哪怕不疼，也要当天看医生。那只脚不要承重。
        [rest_pain] 休息时或夜里脚疼，是新的或在加重，要今天去看。
        [sore_vein] 静脉发硬、发热或疼，要今天去看。不要揉，也不要按。
        [broken_skin] 有糖尿病、知觉减退或血流不好，皮肤破了要一天之内去看。用干净的敷料盖好，那只脚不要承重。现在关门了？打非门诊时间的值班电话。
        [skin_now] 有糖尿病、知觉减退或血流不好，皮肤破了要一天之内去看。轻轻洗净，用干净的敷料盖好，那只脚不要承重。现在关门了？打非门诊时间的值班电话。
       *[other] 你说的情况要当天看医生或去急诊。
    }

    这个向导今天不适合你。

    <b>拨打 { $emergency }</b>，如果你胸痛、喘不上气或晕倒，如果脚变冷、变白或变青，或者很快感到病得很重。{ $oil ->
        [none] {""}
       *[other] {""}

            站起来之前：擦掉润肤乳，再穿上防滑袜或鞋。
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>现在就拨打 { $emergency }。</b>

    { $reason ->
        [chest] 就说：胸痛、喘不上气、晕倒或心跳很快。
        [cold_leg] 就说：一只脚或一条腿变冷、变白、变青或发麻。不要动它：不揉，不加热。
        [cold_now] 就说：一只脚变冷、变白或变青。不要动它：不揉，不加热。
        [infection_severe] 就说：皮肤又热又肿，扩散很快，或者有人病得很重、神志不清。
        [danger_sign] 说出你看到的：胸口、呼吸、晕倒、脸肿、脚发冷或发青，或者脚动不了、不能承重。
       *[other] 说出你看到的，还有你在哪里。
    }

    坐下或躺下。附近有人的话，请对方陪着你。请不要自己开车。

b-getting-help = 我正在求助

# clinical 8 row 19
clinician =
    <b>先问医护人员</b>

    上次出了那样的情况，下一次按摩要等了解情况的医生、护士、助产士或足病医生说轻柔的足部按摩可以做。

    已经说可以了？那就在下面告诉我。还没有的话，让脚休息，照顾好自己。

# clinical 8 row 19
locked =
    <b>脚在休息</b>

    上次之后，脚需要更久。下一次按摩：<b>{ $until }</b>，前提是那时没有哪里疼。

    还疼，或越来越严重？请问医生或足病医生。

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>先歇一歇</b>

    一天一次按摩就够了。下一次按摩：<b>{ $until }</b>。

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>过了好一会儿了</b>

    你的回答是一个多小时以前的，所以动手之前我再问一遍。很快就好。

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>脚现在有多疼？</b>
    0 是一点不疼，10 是你能想到的最疼。

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>你想怎么坐？</b>
    选对髋、膝和背都轻松的。
b-figure-four = 脚踝放在另一条大腿上
b-stool = 脚放在凳子上
b-bed = 在床上或沙发上
b-floor = 在地上
b-partner = 别人帮我按

# clinical 1 row 20, 5 (a)
sit-figure-four =
    坐在椅子或床上。把一边脚踝放到对侧大腿上，让脚底朝着你。

    那条腿抽筋、髋或膝疼，或发麻？放下来，换一种坐法。
# clinical 5 (b)
sit-stool =
    坐在稳的椅子上。一只脚放到凳子或另一把椅子上，膝盖稍微弯，身体前倾。

    背或髋不舒服，就换一种坐法。
# clinical 5 (c)
sit-bed =
    坐在床上或沙发上，背有支撑。一条腿弯起来，脚平放在另一边膝盖旁边。

    髋、膝或背不舒服，就换一种坐法。
# clinical 5 (d)
sit-floor =
    坐在垫子或地毯上，背靠墙，一只脚拉近。先确认自己能轻松站起来。

    有地方抽筋或发麻，就换一种坐法。
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>脚的主人说了算。</b>由脚的主人拿着手机，或者出声回答。

    • 说好一个喊停的词。
    • 按的人：手干净暖和，指甲短，不戴戒指。除了拉脚跟，只在踝骨以下。
    • 被按的人：往后靠，腿有支撑。被告知要保护髋？让它打开，绝不弯过直角。
    • 按的人：每一步都问“会不会太重？”对方缩脚、不出声或睡着了，就停。

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>要用点什么让手更滑吗？</b>
    洗手，摘戒指。最好是普通、没有香味的：每只脚用豌豆到葡萄那么大。脚趾缝里不抹，破皮的地方不抹。

    皮肤没用过？先在前臂上抹一点，等一天；今天就干手按。
b-plain = 普通润肤乳
b-coconut = 椰子油
b-argan = 摩洛哥坚果油
b-dry = 干手

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>都准备好了</b>
    把手机立在看得见的地方，毛巾放在手边。

    • 绝不应该疼。要是疼，点 <b>{ b-hurts }</b>：我们就轻一点。
    • 尖锐的疼，或者感觉怪？点 <b>{ b-stop-key }</b>。它一直都在。
    • 打字也可以。

    每只脚大约五分钟。轻松呼吸。

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = 双手捧住{ $side ->
        [left] 左
       *[right] 右
    }脚，停一两个呼吸。然后从脚趾慢慢抚到脚踝，轻轻地，顺便把润肤乳抹开。
    .why = 让脚有时间习惯手的触碰。
    .name = 安抚

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = 一只手扶住{ $side ->
        [left] 左
       *[right] 右
    }脚踝前面。另一只手用拇指和食指捏住脚踝后面，慢慢往下拉到脚跟，大约五次。不要扭；那根筋要是疼，点 { b-skip }。
    .why = 为的是让脚跟后面松一松，运动、久站或穿高跟鞋常让那里发紧。
    .name = 拉脚跟

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] 手松松地握拳。用指关节慢慢揉{ $side ->
            [left] 左
           *[right] 右
        }脚的脚底，从脚跟往脚趾走。避开疼的地方。
        [thumbs] 双手捧住{ $side ->
            [left] 左
           *[right] 右
        }脚，拇指放在脚底。垂直慢慢按下，数三下，松开，挪一个拇指的宽度。从脚跟一直到脚趾根下面。
       *[circles] 用拇指在{ $side ->
            [left] 左
           *[right] 右
        }脚的脚底慢慢画小圈。从脚跟开始，走到一个脚趾的根部，再从头来，走下一个脚趾。
    }
    .why =
        { $way ->
            [knuckles] 指关节盖住的脚底更多，拇指也省力。
            [thumbs] 短而垂直的按压，为的是让发紧的地方松一松。
           *[circles] 这样整个脚底都轮到，一条脚趾线接着一条。
        }
    .name = 脚底

# clinical 1 row 28, 5 (step 4: level 1)
toes = 轻轻捏住{ $side ->
        [left] 左
       *[right] 右
    }脚一个脚趾的根部。两个方向各转三个小圈，再换下一个。发热、肿、换过关节或融合过的脚趾不做。
    .why = 轻轻转圈，为的是让脚趾松开；不用拉。
    .name = 脚趾

# clinical 5 (close)
close = 手掌放平，抚过整只{ $side ->
        [left] 左
       *[right] 右
    }脚，从脚趾到脚踝，一次比一次慢，一次比一次轻。然后手停在上面，再松开。
    .why = 安静地收尾，也许能帮你放松。
    .name = 收尾抚摸

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = 这只脚就做完了

# clinical 1 row 29, 8 row 27
switch =
    <b>一只脚做完了。</b>
    把脚放到毛巾上，喘口气，换腿。坐着别起来：有油的脚会滑。

    另一只脚也从轻开始。

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] 左
       *[right] 右
    }脚，第 { $step } 步，共 { $steps } 步
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] 像在晒伤的皮肤上抹乳霜
        [2] 像把护手霜揉进去
       *[3] 像按一只熟桃子，不把它按伤
    }
time-left = 还剩大约 { $seconds } 秒
time-up = 时间到了。想往下走就往下走。

## Status lines under a hands-on card

# clinical 3.3
status-eased = 谢谢你说出来。现在轻了一级。
# clinical 3.2
status-eased-number = 谢谢，记下了。
# clinical 3.1 (tickle)
status-tickle = 慢一点，手放平一点。不用更用力。
# clinical 3.3 (harder: one level, only after an OK)
status-harder = 稍微重一点。应该还是很轻松。
# clinical 3.3, 8 row 8
status-harder-ask = 先告诉我：现在这样感觉怎么样？
# clinical 3.3, 8 row 5
status-harder-no = 刚才疼过，所以今天我们保持轻的。
# clinical 3.3, 8 row 6
status-harder-most = 这里最重就到这样了。
status-fine = 好。就这样继续。
# clinical 3.3 (ask at the start and every 60 s)
status-check = 这样感觉怎么样？
status-again = 再来一次，从这一步的开头。
# clinical 8 row 11
status-skipped = 今天不做这一步。
status-skipped-hurt = 谢谢你说出来。今天我们不做这一步。
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = 你疼，我很抱歉。先别碰那只脚。要是尖锐的疼或感觉怪，就说“刺痛”。
status-tap = 请点一个按钮。
status-same = 没有可以返回的了。
status-hands-free = 免动手：我自己往下走。偶尔点一下或说句话，我就知道一切都好。

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    我的理解是：{ $heard ->
        [hurts] 疼
        [fine] 感觉不错
        [harder] 重一点
        [tickle] 痒
        [back] 返回
        [repeat] 再来一次
        [skip] 跳过这一步
        [resume] 继续
       *[next] 下一步
    }。
b-meant = 不，我不是这个意思

## Cues: short messages that call attention

cue-check = 这样感觉怎么样？
# Time is up; the step that follows waits for a tap or a word.
cue-next = 时间到了。感觉怎么样？下一步：<b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = 到下一步了。

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>手松开</b>

    { $why ->
        [silence] 一直没有你的消息，所以先暂停。都还好吗？
        [unclear] 我不确定听懂了没有，所以：手先松开一会儿。请在下面选。
        [restart] 我刚才离开了一下。抱歉！脚怎么样？
        [reading] 慢慢看。脚正好歇着。
        [media] 这个我看不了也听不了，所以：手先松开一会儿。请在下面选。
        [sore] 疼了，歇一会儿是对的。
       *[asked] 慢慢来。脚正好歇着。
    }

    觉得可以了，就点 <b>{ b-resume }</b>。

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>手松开 15 秒</b>
    让脚歇着，呼吸。然后我再问一次。

    要是继续，就更轻：{ pressure }。
# clinical 3.2
resting-ask =
    <b>现在有多疼？</b>
    0 是一点不疼，10 是你能想到的最疼。

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>手松开。今天就到这里。</b>

    { $why ->
        [silence] 有一阵子没有你的消息了。希望刚才是舒服的。
        [hurts] 疼了几次，你说出来是对的。让脚休息。如果这种疼是新出现的，请问医护人员。
        [time] 时间都用完了。做得很好。
       *[skips] 今天跳过的步骤够多了，这没关系。
    }

keyboard-on = 停止键一直在输入框下面。
keyboard-off = 按摩结束了。停止键收起来了。
media-idle = 我只看得懂文字和点按。请用按钮，或者打字。

toast-stale = 这个按钮是之前卡片上的。
toast-stopped = 停了。手松开，脚放下。

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>停了。手松开。脚放下。</b>

    你说出来，做得好。刚才疼吗？
b-sharp-or-strange = 尖锐的疼，或感觉怪
b-just-sore = 只是有点疼
b-no-pain = 不疼，只是想停

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>现在就拨打 { $emergency }，如果胸痛、喘不上气、晕倒或脸肿。</b>

            🛑 <b>停。手松开。脚放下。</b>只是头晕？往后躺下。
        [vessel]
            <b>现在就拨打 { $emergency }，如果脚发冷、发白、发青或颜色斑驳。</b>

            🛑 <b>停。手松开。脚放下。</b>不要揉。
        [nerve]
            🛑 <b>停。手松开。脚放下。</b>

            麻木或发麻，意思是：今天不再做了。
        [tissue]
            🛑 <b>停。手松开。脚放下。</b>

            暂时不要用它承重。
        [stop] 🛑 <b>停。手松开。脚放下。</b>
       *[pain]
            🛑 <b>停。手松开。脚放下。</b>

            你停下来是对的。
    }

    <b>有没有下面的情况？</b>
    • 胸痛、喘不上气、晕倒
    • 脸或嘴唇肿
    • 脚发冷、发白或发青
    • 脚动不了，或站不住
b-danger-sign = 有，其中一个
b-no-danger = 没有，都没有

# clinical 3.4 point 3
stop-look =
    <b>看看两只脚</b>
    比一比颜色、温度和肿胀。动动脚趾。轻轻碰每只脚：有感觉吗？肤色深的话，看有没有发暗、发灰或发亮的斑块。

    发现什么就勾选。拿不准就算有。
# clinical 3.1 (vessel)
box-cold-now = 脚发冷、发白或发青
what-cold-now = 明显比另一只冷，或者发白、发青、发灰或颜色斑驳。肤色深的话，看脚底和指甲。
# clinical 3.1 (tissue)
box-popped = 啪的一声或断裂感，或不能承重
what-popped = 有什么啪地一弹、断了或咔地一响，还疼，或者那只脚站不住。
# clinical 3.1 (nerve)
box-numb-now = 麻木、发麻、无力，或脚趾动不了
what-numb-now = 知觉比平时差、像针扎一样发麻、像过电，或者脚趾动不了。
# clinical 3.1 (tissue)
box-bruised = 新的瘀青或肿
what-bruised = 手按上去之后肿起来或变色的地方。肤色深的话，瘀青可能看起来是更暗或发紫的斑块。
# clinical 3.1 (tissue)
box-skin-now = 皮肤破了、流血或起水泡
what-skin-now = 任何破开、撕裂、流血或起水泡的地方，脚趾缝里也算。
# clinical 3.4 (rash, itch at the oil)
box-rash-now = 抹过润肤乳的地方起疹或发痒
what-rash-now = 抹过润肤乳或油的地方起疙瘩、起风团，或者皮肤发痒、灼热。肤色深的话可能看起来更暗，或者只能感觉到。

# clinical 3.4 point 4
stop-calf = 再看小腿。不要揉：有没有一边疼、肿或发热？

# clinical 3.4 point 5
stop-pain-now =
    <b>现在有多疼？</b>
    0 是一点不疼，10 是你能想到的最疼。
stop-resting =
    <b>休息 10 分钟</b>
    抬高脚舒服的话就抬高。什么都不用做，呼吸就好。我会再问一次。

    越来越严重？打电话给医生；要是让你害怕，就拨打 { $emergency }。
stop-pain-again =
    <b>十分钟到了。</b>
    现在有多疼，0 到 10？

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>让脚休息，别碰那个地方。</b>
            疼要是一直在，或又回来，告诉医生或足病医生。胸痛、喘不上气，或者脚变冷、变白、变青，拨打 <b>{ $emergency }</b>。

            下一次按摩：最早 <b>{ $until }</b>，重新回答问题，避开那个地方，而且要轻。
        [pain_stays]
            <b>让脚休息，并抬高。</b>
            不要按摩它。皮肤破了？洗净，盖好。48 小时内没有好转，请问医护人员。胸痛、喘不上气，或者脚变冷、变白、变青，拨打 <b>{ $emergency }</b>。

            下一次按摩：最早 <b>{ $until }</b>，而且要没有哪里疼、肿或瘀青。先重新回答问题。
        [bruised]
            <b>让脚休息，并抬高。</b>
            瘀青或肿的地方不要按摩。皮肤破了？洗净，盖好。要是变大，或 48 小时内没有好转，请问医护人员。胸痛、喘不上气，或者脚变冷、变白、变青，拨打 <b>{ $emergency }</b>。

            下一次按摩：最早 <b>{ $until }</b>，而且要等它消了。先重新回答问题。
        [nerve]
            <b>让脚休息。</b>
            麻木、发麻或无力超过一小时，或在扩散，今天就给医生打电话。如果同时背疼、两条腿都有，或者大小便有问题，拨打 <b>{ $emergency }</b>。

            下一次按摩：要等医护人员看过之后。
        [numb_now]
            <b>让脚休息。</b>
            麻木、发麻或无力超过一小时，或在扩散，今天就给医生打电话。如果同时背疼、两条腿都有，或者大小便有问题，拨打 <b>{ $emergency }</b>。

            下一次按摩：要等医护人员看过之后。
        [popped]
            <b>请去急诊。</b>
            在那之前，那只脚不要承重。

            下一次按摩：要等医护人员看过之后。
        [calf]
            <b>今天请找医生谈谈。</b>
            小腿不要揉，也不要按。胸痛或喘不上气，马上拨打 <b>{ $emergency }</b>。

            下一次按摩：要等医护人员看过之后。
        [vessel]
            <b>脚发冷、发白或发青，现在就拨打 { $emergency }。</b>
            不要揉，也不要加热。

            下一次按摩：要等医护人员看过之后。
        [body]
            <b>胸痛、喘不上气、晕倒或脸肿，现在就拨打 { $emergency }。</b>
            只是头晕，而且已经过去了？躺下休息，然后告诉医生。

            下一次按摩：要等医护人员看过之后。
        [skin_now]
            <b>轻轻洗净，盖好。</b>
            有糖尿病、知觉减退或血流不好：今天就给足部护理团队或医生打电话。

            下一次按摩：等皮肤长好之后。先重新回答问题。
        [rash_now]
            <b>把润肤乳洗掉。</b>
            脸或嘴唇肿，或呼吸变困难，拨打 <b>{ $emergency }</b>。皮肤到明天还没有平复，请问药师或医生。

            下一次按摩：换一种产品，或什么都不用。先重新回答问题。
        [repeat]
            <b>同一个地方让我们停了两次。</b>
            请给医护人员或足病医生看看，在那之前别碰它。

            下一次按摩：要等医护人员看过之后。
       *[other]
            <b>让脚休息。</b>
            哪里疼或感觉怪，请问医护人员。

            下一次按摩：要等医护人员看过之后。
    }

    站起来之前：擦掉润肤乳，再穿上防滑袜或鞋。

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>再坐一会儿</b>

    1. 把脚擦干净，脚趾缝也擦。
    2. <b>先</b>穿上防滑袜或鞋，再站起来。
    3. 坐一分钟，然后慢慢起身。

    渴了？喝点水。

# clinical 4 (at once)
feel = <b>脚现在感觉怎么样？</b>
b-same = 和之前一样
b-worse = 更差了

# clinical 3.2
pain-after =
    <b>现在疼吗？</b>
    0 是一点不疼，10 是你能想到的最疼。

# clinical 4 (red flags)
wrong =
    <b>最后看一眼</b>
    有什么不对劲吗？有就勾选。拿不准就算有。
# clinical 4 (red flags), 3.4 point 4
box-calf = 一边小腿或腿疼、肿或发热
what-calf = 只有一边，而且是新出现的。肤色深的话，可能看起来发暗或发亮。请不要揉它来确认。

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>真好。</b>好好享受今天剩下的时间。
        [same] <b>谢谢你。</b>有些日子，就只是安静一会儿。
        [worse]
            <b>谢谢你告诉我。</b>让脚休息，下次轻一点。

            48 小时内没有好转，请问医护人员。
       *[unknown] <b>谢谢你。</b>先慢慢歇一阵。
    }

    轻微的酸疼，慢慢消退，是常见的。明天我会问问脚怎么样。

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>回头看一下</b>
    脚现在怎么样？
b-all-fine = 都很好
b-mild-ache = 轻微酸疼，在消退
b-still-sore = 还疼，或有瘀青
b-something-else = 别的情况

# clinical 4 (red flags)
follow-up-signs =
    <b>有下面的情况吗？</b>
    有就勾选。拿不准就算有，请也勾上。
# clinical 4 (red flags)
box-numb-later = 麻木、发麻、无力，或脚趾动不了
what-numb-later = 按摩之后，知觉比平时差、像针扎一样发麻、像过电，或者脚趾动不了。
# clinical 4 (red flags)
box-cannot-stand = 有一只脚不能承重
what-cannot-stand = 那只脚站不住、走不了，或者一踩就软。
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = 红或暗的范围扩大、发烧或破开的疮
what-spreading = 皮肤又热又红，有地方破开，或者打冷战。肤色深的话，看有没有越来越大的发暗或发亮的斑块。

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = 谢谢。轻微的酸疼，慢慢消退，是常见的。下次我们从更轻开始，明天我再问一次。

follow-up-fine = 那就好。脚想要的时候再见；隔一天一次就够了。

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>请让脚休息</b>
    现在不要按摩。请医生、护士或足病医生看一看。

    <b>拨打 { $emergency }</b>，如果胸痛、喘不上气，或者脚变冷、变白、变青。
