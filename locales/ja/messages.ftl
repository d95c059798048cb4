### Knead が日本語で話すことば。元は locales/en/messages.ftl、書き方は locales/README.md。
###
### `# clinical 3.4` は、その決まりの出どころ(docs/clinical.md の節や行)。[DJ] は設計上の判断、
### [GK] は一般的な知識。ここにある文は、まだどの医療者の確認も受けていません。

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            こんにちは、<b>Knead</b> です。大人の方のための、ゆったりした足のマッサージを、ひとつずつご案内します。リラックスの助けになるかもしれません。

            医療上の助言でも、治療でも、診療の代わりでもありません。迷うときは、やめておきましょう。

            静かな時間が 20 分ほどとれたら、<b>{ b-start }</b>を押してください。
       *[again] またお会いできてうれしいです。足の準備ができたら、<b>{ b-start }</b>を押してください。
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>進めかた</b>
    はじめに短い質問、それから片足 5 分ほどずつ、ひとつずつ進みます。スマホは立てかけておいてください。待っています。

    <b>痛いとき</b>
    <b>{ b-hurts }</b>を押すと、弱くします。鋭い痛みや変な感じがしたら、<b>{ b-stop-key }</b>を押してください。文字でも伝わります:「痛い」「もっと優しく」「ストップ」。

    <b>コマンド</b>
    /start  始める、さっきの場所へもどる
    /stop  すぐに手を離す
    /remind  好きな時刻にお知らせ
    /history  これまでのマッサージ
    /settings  進む速さ、絵、国
    /language  ほかの言語
    /timezone  時計の場所
    /stopreminders  お知らせをやめる
    /privacy  保存するもの
    /export  データを受け取る
    /delete  データを消す

    ちょうどの時刻のお知らせは、同じ時刻を選んだ人が多いと、1、2 分遅れることがあります。

    はじめは、資格のあるマッサージの専門家に教わるのもよい方法です。米国では AMTA と ABMP に名簿があります。

    これは心地よさのための案内で、医療上の助言ではありません。緊急のときは、{ $emergency }に電話してください。

command-start = 始める、さっきの場所へもどる
command-stop = すぐに止めて、手を離す
command-help = 進めかた
command-history = これまでのマッサージ
command-remind = お知らせの設定・変更・休止
command-stopreminders = お知らせをすべて止める
command-timezone = 時計の場所
command-settings = 進む速さ、絵、国
command-language = ほかの言語
command-privacy = 何をいつまで保存するか
command-export = 保存しているデータを受け取る
command-delete = 保存しているデータをすべて消す

bot-name = Knead: 足のマッサージ案内
# clinical 7 ("say")
bot-description =
    大人の方のための、ゆったりした足のマッサージを、ひとつずつご案内します。リラックスの助けになるかもしれません。

    はじめに短い質問があります。それから片足 5 分ほどずつ。ストップのボタンは、いつも手の届くところにあります。

    心地よさのための一般的な案内です。医療上の助言でも、治療でも、診療の代わりでもありません。迷うときは、やめておきましょう。
# clinical 7 ("say")
bot-short-description = 大人のための、ゆったりした足のマッサージをひとつずつご案内。リラックスの助けになるかもしれません。医療上の助言ではありません。

unknown-command = そのコマンドは知りません。/help に、使えるものの一覧があります。
group = 答えはほかの人に見せるものではないので、1 対 1 のチャットでだけご案内します。わたしとのチャットを開いて、Start を押してください。
# A line under the card that was open when /start came.
resume-offer = いまはこの途中です。ここから続けるか、今日はここまでにするか、選んでください。
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = その間に案内の中身が変わり、さっきの場所がなくなりました。あなたのせいではありません。もう一度おたずねすることになり、ごめんなさい。
updated-hands = <b>手を離してください。</b>案内の中身が変わり、この手順がなくなったので、マッサージはここまでです。あなたのせいではありません。
recalled = 念のため、この版の案内は取り下げられました。ここで終わりにします。あなたのせいではありません。
recalled-hands = <b>手を離してください。</b>念のため、この版の案内は取り下げられました。マッサージはここまでです。あなたのせいではありません。

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>保存するもの</b>
    選んだ答え（「はい」「いいえ」の印だけ）、設定、お知らせと時間帯、マッサージの日時、痛みの点数。入力した文は一度読むだけで、保存しません。

    <b>いつまで</b>
    健康についての答えは 30 日間有効で、その後またおたずねします。ほかは、消すまで残ります。

    <b>あなたが選べること</b>
    /export ですべてをファイルで受け取れます。/delete ですべて消えます。

    広告はなく、何も売りません。Telegram はこのチャットの控えを持っています。それは Telegram で消せます。

export = 保存しているデータのすべてです。
# clinical 8 row 20 [DJ]
delete-ask =
    <b>保存しているデータを、すべて消しますか？</b>
    答え、設定、履歴は元にもどせません。

    足を休ませる、先に診てもらう、とお願いしていた場合は、消したあともそうしてください。
delete-done = 消しました。保存していたものは、もう何もありません。いつでも /start でもどってこられます。

history = <b>これまでのマッサージ</b>
history-streak = 続いた日数：<b>{ $streak } 日</b>。1 日休んでも、続きになります。
history-none = まだマッサージはありません。<b>{ b-start }</b>で、最初の一回を。
history-line =
    { $date }：{ $feet ->
        [both] 両足
        [left] 左足
        [right] 右足
       *[none] 片足が終わる前に中止
    }、{ $minutes } 分、痛み { $before } → { $after }

## Settings

settings =
    <b>設定</b>

    進む速さ：{ $pace ->
        [hands_free] <b>ハンズフリー</b>。わたしが先へ進みます。ときどき合図をください。
       *[mine] <b>自分のペース</b>。押されるまで待ちます。
    }
    絵：{ $pictures ->
        [off] <b>なし</b>
       *[on] <b>あり</b>
    }
    言語：<b>{ $language }</b>
    国：{ $country ->
        [none] <b>未設定</b>
       *[other] <b>{ $country }</b>
    }
    緊急のときは、{ $emergency }に電話してください。

# clinical 7: the local emergency number, asked once
country =
    <b>いま、どこにいますか？</b>
    正しい緊急電話番号をお見せするためだけに、おたずねします。

# Under it stands a list of languages, each by its own name.
language = <b>どの言語がよいですか？</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = お住まいの地域の緊急番号（112、911、999 など）

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = 今日 { $time }
moment-tomorrow = 明日 { $time }
moment-day = { $date } { $time }
rule-daily = 毎日 { $time }
rule-weekdays = 月曜から金曜の { $time }
rule-weekends = 土曜と日曜の { $time }
rule-days = { $days }の { $time }
rule-every = { $n } 日ごとの { $time }
rule-elsewhere = { $rule }（{ $city }）
rule-once = { $date } { $time } に一回

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>お知らせ</b>

    { $rest ->
        [unanswered] お返事がなかったので、休んでいます。いつでも起こしてください。
        [paused] すべて休止中です。
        [not_now] いまは鳴りません。先に医師などの意見を聞きましょう。
        [locked] <b>{ $lock_end }</b>まではマッサージをしないので、お知らせもしません。
       *[on] 次は <b>{ $next_reminder }</b> です。
    }

    変えたいものを押すか、新しいものを入力してください。例:「平日 7:30」

reminders-full = お知らせは 12 件までです。どれかを消すと、新しく入れられます。

reminder-ask =
    <b>いつお知らせしましょうか？</b>

    時刻を押すか、ふだんのことばで入力してください。例:「毎日午後9時」「月水金の6時半」「明日の8時」「2時間後」

reminder-either = 朝ですか、それとも午後や夜ですか？

reminder-confirm =
    <b>{ $rule }</b> にお知らせします{ $quiet_then ->
        [yes] （音を出さない時間なので、音なしで）
       *[no] { "" }
    }。

    次の予定（{ $city }の時計）:
    { $upcoming }

reminder-saved = できました。次は <b>{ $chosen_next }</b> です。/remind でいつでも変えたり止めたりできます。

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] { $chosen_until }まで休止中です。
        [open] 再開するまで休止中です。
       *[no] { $chosen_next ->
            [none] 休んでいます。
           *[other] 次は { $chosen_next } です。
        }
    }

reminder-pausing =
    どのくらい休みますか？押すか、入力してください。例:「10日間」「12月3日まで」

reminder-removed = 消しました。

reminder-options =
    <b>お知らせのしかた</b>

    音を出さない時間：{ $quiet ->
        [off] <b>なし</b>
       *[other] <b>{ $quiet }</b>。その間は音なしで届きます。
    }
    その日マッサージをしたあと：{ $again ->
        [on] <b>それでもお知らせする</b>
       *[off] <b>お知らせしない</b>
    }
    続いた日数：{ $streak_shown ->
        [on] <b>見せる</b>
       *[off] <b>見せない</b>
    }
    時計：<b>{ $city }</b>、いま { $clock }

reminder-quiet = 音を出さないのは、いつがいいですか？

reminders-stopped = お知らせを止めました。時刻は残してあります。/remind でいつでももどせます。

# Why a time could not be used. The card asks again below.
when-hour = その「時」はありません。0 時から 23 時までです。
when-minute = その「分」はありません。0 分から 59 分までです。
when-date = その日は、こよみにありません。
when-far = それは先すぎます。1 年以内でお願いします。
when-none = 時刻が見つかりませんでした。「午後9時」や「21:00」のように入力してください。
when-unclear = どの時刻か、はっきりわかりませんでした。「毎日午後9時」のように入力してください。
until-unclear = どのくらいか、はっきりわかりませんでした。「10日間」や「金曜まで」のように入力してください。
when-past = その時刻はもう過ぎています。これから来る時刻を選んでください。

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] 足のために、静かなひとときはいかがですか？
        [1] 足もひと休みしたいころです。始めましょうか？
        [2] よかったら、足の時間です。
       *[3] 足を上げて、ほっとする時間。いつでもどうぞ。
    }{ $streak ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }{ $streak } 日続いています。
    }

reminder-snoozed = わかりました。<b>{ $snoozed }</b> にまた来ます。
reminder-skipped = では、今日はお休みですね。それで大丈夫です。
reminder-done = マッサージをしてから、まだあまりたっていません。次は、早くても{ $until }です。
reminder-locked = <b>{ $lock_end }</b>まではマッサージをしないので、それまでお知らせもしません。ゆっくり休んでください。

# After three days without an answer, once
reminder-go-on =
    このところお返事がありませんでしたが、気にしないでください。お知らせを続けましょうか？

    お返事がなければ、静かにしています。/remind でまた呼べます。
reminder-kept = わかりました、続けますね。いま始めますか、あとにしますか？
reminder-rested = 静かにしています。/remind でいつでも呼んでください。

## Time zones

zone-guess =
    { $clocks ->
        [1] <b>そちらは、いま { $guess } ですか？</b>
       *[other] <b>そちらは、いま何時ですか？</b>
    }

    町の名前や、時計に出ている時刻を入力してもかまいません。

zone-ask =
    <b>そちらは、いま何時ですか？</b>

    時計に出ている時刻（「21:14」など）か、町の名前を入力してください。
zone-locate = 入力欄の下のキーで、位置情報を送ることもできます。残すのは時間帯だけで、場所は残しません。
zone-thanks = 位置情報のキーは片づけました。
zone-set = 時計：{ $city }、{ $clock }
zone-several = どれですか？
zone-still =
    <b>そちらは、いま { $clock } ですか？</b>

    めずらしい時間に起きているので、旅行中かどうか、おたずねします。
zone-move = お知らせは{ $old_city }の時計に合わせています。これからは<b>{ $city }</b>の時計に合わせましょうか？
place-unknown = その場所がわかりませんでした。近くの大きな町の名前か、時計に出ている時刻を入力してください。
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = お知らせ
b-new-one = 新しいお知らせ
b-pause-all = すべて休止
b-resume-all = すべて再開
b-options = 音を出さない時間など
b-every-day = 毎日
b-weekdays = 平日
b-weekends = 週末
b-save = 保存
b-other-time = ほかの時刻
b-other-zone = ほかの場所
b-change = 変更
b-pause-it = 休止
b-resume-it = 再開
b-remove = 消す
b-pause-3-days = 3 日
b-pause-week = 1 週間
b-pause-open = 再開するまで
b-quiet = 音を出さない時間
b-again-today = マッサージ後のお知らせ
b-streak = 続いた日数
b-time-zone = 時間帯
b-quiet-night = 午後10時〜午前7時
b-quiet-long = 午後9時〜午前8時
b-quiet-off = 設定しない
b-snooze-10 = 10 分後
b-snooze-30 = 30 分後
b-snooze-2-hours = 2 時間後
b-skip-today = 今日はしない
b-keep-on = はい、続けて
b-pause-all-week = 1 週間休止
b-elsewhere = ほかの場所です
b-still-here = はい
b-move-them = はい、合わせて
b-leave-them = そのままで
b-locate = 📍 位置情報を送る

## Buttons: general

b-start = 始める
b-begin = 開始
b-next = 次へ
b-back = もどる
b-repeat = 再度
b-skip = とばす
b-pause = 休む
b-resume = 続ける
b-quit = いまはしない
b-leave = ここでやめる
b-finish = 終わる
b-enough = 今日はここまで
b-understood = わかりました
b-done = できました
b-none = どれもない
b-what = くわしい説明
b-close-what = 質問にもどる
b-unsure = わからない
b-not-sure = わからない
b-yes = はい
b-no = いいえ
b-history = 履歴
b-settings = 設定
b-help = ヘルプ
b-close = 閉じる
b-pace = 進む速さを変える
b-pictures = 絵のあり・なし
b-country = 国
b-language = 言語
b-country-other = ほかの国
b-stay = データを残す
b-erase = データを消す
b-delete-all = すべて消す

## Buttons: during the massage

b-hurts = 痛い
b-sharp = 🛑 鋭い痛み・中止
b-fine = 気持ちいい
b-better = 楽になった
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = ストップ
b-circles = 親指で円
b-knuckles = こぶし
b-thumbs = 親指で押す

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>始める前に</b>

    1. 参加する人は、みな 18 歳以上の大人です。
    2. みな頭がはっきりしています。お酒も、眠くなる薬も飲んでいません。
    3. 足は自分のもの。または、その足の人がここで起きていて、「はい」と言っています。

    そのとおりですか？
b-adult = 3 つともはい
b-not-quite = ちがうものがある

who-not = 大丈夫です。当てはまらないのはどれですか？
b-under-18 = 18 歳未満の人がいる
b-not-willing = 足の人の「はい」がない
b-drowsy = お酒か、眠くなる薬

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>いまの様子</b>
    マッサージを受ける足の人に、いま、次のどれかが起きていますか？当てはまるものに印をつけてください。わからないときは「はい」と数えるので、印をつけてください。

# clinical 2.3 row 1.1
box-chest = 胸の痛み、息切れ、気が遠くなる、動悸
what-chest = 胸が痛い、締めつけられる、息がしづらい、せきに血がまじる、気を失う、わけもなく心臓が速く打つ。

# clinical 2.3 row 1.2
box-cold-leg = 足や脚が急に冷たい、白い、青い、しびれる
what-cold-leg = 急に起きたもの。片方の足や脚が冷たく、白く、青く、まだらになった、感覚がなくなった、動かない。肌の色が濃い場合は、足の裏と爪を見て、灰色っぽくないかも見てください。

# clinical 2.3 row 1.3
box-one-leg = 片方の脚か足が、新たに腫れた、痛い、熱い
what-one-leg = 片側だけで、新しく起きたもの。腫れ、痛み、熱、赤いまたは色が濃くなった皮膚、固くて痛む血管。肌の色が濃い場合は、赤くは見えず、より濃く見えたり、てかって見えたりすることがあります。

# clinical 2.3 rows 1.4, 1.5
box-infection = 熱くて赤いか色の濃くなった皮膚、うみ、発熱
what-infection = 足や脚の皮膚が熱く、腫れて痛い。うみが出る。熱、寒気、具合の悪さがある。肌の色が濃い場合は、より濃いところやてかったところを探してください。

# clinical 2.3 row 1.6
box-injury = 新しいけが：立てない、ボキッと音がした
what-injury = 足に体重をかけられない、形がおかしい、または、ボキッ、プツッと音や感じがした。

# clinical 2.3 row 1.7
box-preeclampsia = 妊娠中か産後で、むくみやひどい頭痛
what-preeclampsia = 妊娠中、または出産から 6 週間以内で、急に顔や手や足がむくんだ、頭痛がひどい、目の前に点がちらつく。

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>熱い皮膚、うみ、発熱</b>
    いちばん近いのはどれですか？肌の色が濃い場合は、より濃いところやてかったところを探してください。
b-infection-severe = 急に広がる、とても具合が悪い
b-infection-skin = 熱くて痛い皮膚、またはうみ
b-fever-only = 熱か寒気だけ

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>今日の足</b>
    両足を見てください。どちらの足でも、あったものに印をつけてください。わからないときは「はい」と数えるので、印をつけてください。

# clinical 2.3 row 2.1
box-broken-skin = 皮膚の傷：切り傷、ただれ、やけど、水ぶくれ、縫った跡
what-broken-skin = 皮膚が開いている、水ぶくれがある、血が出ている、縫ってある、かさぶたがある。指の間も見てください。

# clinical 2.3 row 2.2
box-rash = 発疹、水虫、いぼ
what-rash = 指の間のかゆみや皮むけ、発疹、いぼ。皮膚から皮膚へうつることがあります。

# clinical 2.3 row 2.3
box-hot-joint = 熱く腫れて、さわるととても痛い関節
what-hot-joint = 足の指や足首の関節が熱く、腫れて、さわると痛い。痛風や関節炎の発作のようなもの。

# clinical 2.3 rows 2.4, 2.5
box-injuries = 最近のねんざ、骨折、足の手術（時期を問わず）
what-injuries = この 3 日以内のねんざ、打撲、筋を痛めたこと。折れている、または折れているかもしれない骨。これまでに受けた足や足首の手術すべて。

# clinical 2.3 rows 2.6, 2.7
box-lumps = 腫れ、しこり、あざ、痛むうおのめや爪
what-lumps = 理由のわからない腫れ。または、さわると痛いところ：うおのめ、巻き爪、あざ、しこり。

# clinical 2.3 rows 2.8, 2.9
box-sore-already = もうかなり痛い、またはかかとの痛み
what-sore-already = 10 点中 7 点以上の痛み、理由のわからない 2 週間の痛み、または歩き始めに痛むかかと。

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>どちらの足ですか？</b>
    { $about ->
        [broken_skin] 皮膚の傷、ただれ、やけど、水ぶくれについて。
        [rash] 発疹やいぼについて。タオルは共用せず、薬剤師か医師に見せてください。
        [hot_joint] 熱く腫れた関節について。
        [sprain] ねんざや打撲について。
       *[other] 印をつけたものについて。
    }その足は今日は休ませます。わからないときは、両足と数えます。
b-left = 左
b-right = 右
b-both = 両方

# clinical 2.3 row 2.3
hot-joint =
    <b>熱い関節</b>
    熱もありますか？悪くなっていますか？具合が悪い、または吐き気がしますか？

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>けが、または手術</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
box-sprain = この 3 日以内のねんざ、打撲、筋の痛め
what-sprain = この 3 日以内に、足や足首をひねった、ぶつけた、筋を痛めた。
box-fracture = 折れている、または折れているかもしれない骨
what-fracture = まだ治りきっていない足や足首の骨折、または骨折かどうかまだわからないけが。
box-foot-surgery = 足や足首の手術（時期を問わず）
what-foot-surgery = 何年前でも、足や足首に受けた手術。または、中に残っている金具。

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>腫れ、または痛いところ</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
# clinical 2.3 rows 1.4, 2.7
box-pus = うみ、におい、しみ
what-pus = 爪やうおのめや傷から出る黄色い、またはにごった液、いやなにおい、靴下のしみ。
# clinical 2.3 row 1.3
box-one-sided = 片側だけの腫れ
what-one-sided = 片方の足、足首、ふくらはぎが、新たにもう片方より太くなった。
# clinical 2.3 row 2.6
box-swelling-both = 両足の腫れ、理由はわからない
what-swelling-both = 両足や両足首がむくむ、靴下の跡が深く残る。その理由がわからない。
# clinical 2.3 row 2.7
box-sore-spot = 痛むうおのめ、爪、あざ、しこり
what-sore-spot = さわると痛いところが一か所ある。その部分はとばします。

# clinical 2.3 row 2.7
which-spot = 痛いところはどこですか？その部分は、今日はとばします。
b-toes = 足の指
b-sole = 足の裏かかかと
b-ankle = 足首の後ろ
b-top = 足の甲

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>始める前の痛み</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
box-strong-pain = 10 点中 7 点以上
what-strong-pain = 0 が痛みなし、10 が考えられる最悪の痛みとして。
box-unexplained-pain = 2 週間の痛み、理由はわからない
what-unexplained-pain = 2 週間以上足が痛く、理由がまだわかっていない。
box-heel-pain = かかとの痛み、おもに歩き始め
what-heel-pain = かかとが痛い。朝の一歩目や、座ったあとに多い。そこには強い力をかけません。

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>変わったことはありますか？</b>
    感覚、血のめぐり、体全体についての答えは、まだ残っています。

    新しいしびれ、薬、病気、手術、妊娠、長い移動、寝込んだこと。思い当たることはありますか？
b-nothing-changed = 変わりない
b-something-changed = 変わったことがある

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>感覚と血のめぐり</b>
    いま、または前に当てはまったものに印をつけてください。わからないときは「はい」と数えるので、印をつけてください。

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = 血栓（いつでも）。最近の手術、ギプス、長旅
what-clot = 脚や肺の血栓（いつでも）、血が固まりやすい体質。または、この 6 週間の手術、ギプス、何日も寝込んだこと、長い移動。

# clinical 2.3 row 3.1
box-diabetes = 糖尿病
what-diabetes = どの型でも、よくコントロールできていても。あと少し質問が続きます。

# clinical 2.3 rows 3.1, 3.3
box-numbness = しびれる、ピリピリする、焼けるような足
what-numbness = 前より感覚がにぶい、ピリピリする、焼けるように感じる。原因は問いません：神経、腰、化学療法、お酒。この案内は、感じることを頼りにしています。

# clinical 2.3 row 3.4
box-poor-circulation = 脚の血のめぐりが悪い
what-poor-circulation = そう言われたことがある、歩くとふくらはぎが痛む、または夜、じっとしていても足が痛む。

# clinical 2.3 row 3.6
box-thinner = 血をさらさらにする薬、出血しやすさ
what-thinner = ワルファリン、アピキサバン、ヘパリンなどの薬、血小板が少ない、あざや出血が起きやすい。薬は言われたとおりに飲んでください。

# clinical 2.3 row 3.7
box-veins = 足や足首に浮き出た血管
what-veins = ひもやこぶのように浮き出た血管。そこにはさわりません。

# clinical 2.3 row 3.1
diabetes =
    <b>糖尿病について</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
box-diabetes-numb = しびれる、ピリピリする、焼けるような足
what-diabetes-numb = 足の感覚がにぶい、ピリピリする、焼けるように感じる。いまも、ときどきでも。
box-diabetes-past = 足の潰瘍、指の切断、形の変化（いつでも）
what-diabetes-past = 足の潰瘍、切断、または足の形が変わったこと（シャルコー足）。いつのことでも。
box-diabetes-unchecked = この 12 か月、足の検査なし
what-diabetes-unchecked = 看護師、医師、足の専門家が足を見て、感覚を調べる検査。ふつうは年に一度。

# clinical 2.3 row 3.2
charcot = 両足を比べてください。片方が、より温かい、より赤いか色が濃い、より腫れている、形が変わってきた、ということはありますか？痛みがなくてもです。肌の色が濃い場合は、より濃いところやてかったところを探してください。

# clinical 2.3 row 3.4
circulation = じっとしているときや夜に足が痛みますか？それは新しく始まった、または悪くなっていますか？

# clinical 2.3 row 3.7
veins = その血管のどれかが、固い、熱い、または痛いですか？

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>体と楽な姿勢</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えるので、印をつけてください。

# clinical 2.3 row 4.1, 2.4
box-pregnant = 妊娠中、または出産から 6 週間以内
what-pregnant = 何週目でも、どんな出産のあとでも。先に助産師に話しましょう。

# clinical 2.3 row 4.2
box-cancer = いま、がんがある、または治療中
what-cancer = いまある、または経過を見ているがん、骨のがん、脚への放射線治療。

# clinical 2.3 row 4.3
box-organs = 心不全、腎不全、リンパ浮腫
what-organs = 弱った心臓、弱った腎臓、だれにも診てもらっていない心臓の問題、リンパによる長引く腫れ。

# clinical 2.3 row 4.4
box-bones = 弱い骨、またはステロイドの長期使用
what-bones = 骨粗しょう症、軽くぶつけただけで折れた骨、何か月ものステロイド薬、または最近のシプロフロキサシンやレボフロキサシンなどの抗菌薬。

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = アレルギー: ナッツ、ココナッツ、香料、クリーム
# clinical 2.3 row 4.5
what-allergy = ナッツ、ココナッツ、香料、肌につけるものに反応が出たことがある。マッサージはできます。そのようなオイルは使いません。

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = ふらつき、股関節・膝・腰の不調、ペースメーカー
what-balance = 転ぶ、足もとがふらつく、関節のせいで足に手が届きにくい・脚を組みにくい、人工股関節、電子機器の植え込み。

# clinical 2.3 row 4.4
bones =
    <b>骨とステロイド</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
box-bones-severe = とても弱い骨、または簡単に折れた骨
what-bones-severe = 重いと言われた、または軽くぶつけただけ、何もしないのに骨が折れた。
box-bones-thin = 弱い骨、骨折はなし
what-bones-thin = 骨粗しょう症、または検査で骨が弱いと言われた。骨折はしていない。
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = 何か月ものステロイド薬
what-steroids = プレドニゾロンなどの飲み薬や注射を、長い間。骨や腱が弱くなっていることがあります。最近シプロフロキサシン、レボフロキサシンなどを飲んだ場合も、印をつけてください。

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>動くこと、座ること</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えます。
# clinical 2.3 row 4.7
box-hip-precautions = 股関節を曲げない・組まないよう言われた
what-hip-precautions = 股関節の手術のあと、脚を組まない、股関節を直角より深く曲げない、と言われていることがあります。
# clinical 2.3 row 4.7
box-no-crossing = 脚を組めない
what-no-crossing = 股関節、膝、腰が固い、または痛い。ほかの座り方をご案内します。
# clinical 2.3 row 4.6
box-unsteady = ふらつく、または最近転んだ
what-unsteady = ときどき足もとがふらつく、この数か月に転んだ、または体が弱く一人で暮らしている。ずっと座ったまま行います。
# clinical 2.3 row 4.8
box-pacemaker = ペースメーカーなどの植え込み機器
what-pacemaker = 体の中で、電池で動くもの。この案内で使うのは手だけです。電動マッサージ器は近づけないでください。

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>さわる前に、ひと目</b>
    明るいところで。足の裏は鏡か、だれかの助けを。左右を比べます:

    • <b>皮膚</b>: 甲、裏、かかと、すべての指の間。切り傷、ただれ、水ぶくれ、湿った皮膚、むけた皮膚は？
    • <b>爪と固い皮膚</b>: 痛むふち、うみ、下に透ける色は？
    • <b>色</b>: 赤いか色が濃い、白い、青い？肌の色が濃い場合は、より濃いところやてかったところを探してください。
    • <b>温かさ</b>: 手の甲を、左右の同じ場所に当てて。
    • <b>形</b>: 腫れ、深い靴下の跡、変わったところは？

    両足とも、いつもどおりの見た目と感じですか？
b-looks-fine = 両足ともいつもどおり
b-found-something = 気になるところがある

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>今日はお休みです</b>

    { $reason ->
        [under_18] この案内は大人だけのためのものです。参加する人がみな 18 歳以上のときに、また来てください。
        [not_willing] マッサージには、その足の人が起きてここにいて、はっきり「はい」と言うことが必要です。その気になったら、また来てください。「いいえ」も、りっぱな答えです。
        [drowsy] 強すぎるとき、それをはっきり感じられることが必要です。よく休んで頭がはっきりした別の日に、また来てください。薬は、言われたとおりに続けてください。
        [fever] 熱があるときは、まず休みましょう。元気な日が 1 日か 2 日続いたら、また来てください。悪くなってきたら、医師に連絡してください。
        [feet_out] いまは両足とも休みが必要です。皮膚や関節が落ち着いたら、また来てください。薬剤師、足の専門家、医師がくわしく教えてくれます。
       *[other] いまは足を休ませて、別の日にまた来てください。心配なことがあれば、医師か足の専門家に聞いてください。
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>先に、あなたを知る医療者へ</b>

    今日、この案内は使えません。答えの中に、それをよく知る医師、看護師、助産師、足の専門家と、先に話したほうがよいことがあります。

    こう聞いてみてください:「家でやさしい足のマッサージをしても、大丈夫ですか？」

    「はい」と言われたら、もどってきて教えてください。それから 30 日間、やさしい版が使えます。軽い力で、いくつか省いて行います。

b-clinician-ok = やさしくなら、と許可が出た

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>今日はやさしく</b>

    • { $foot ->
        [left] 左足だけ
        [right] 右足だけ
       *[both] 両足
    }
    • 力：{ $cap ->
        [1] 日焼けした肌にクリームをのばすくらいまで
       *[2] ハンドクリームをすり込むくらいまで
    }
    • 親指で円だけ：こぶしも、押すのもなし{ $zones ->
        [none] {""}
       *[other] {""}
            • とばすところ：{ $zones }
    }{ $heel ->
        [yes] {""}
            • かかとの痛いところに強い力はかけません。2 週間でよくならなければ、医師に聞いてください。
       *[no] {""}
    }
    • 浮き出た血管と痛いところには、さわりません
zone-toes = 足の指
zone-sole = 足の裏
zone-ankle = 足首の後ろ
zone-top = 足の甲

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] 昼でも夜でも、いますぐ産科か助産師に電話してください。
        [injury] 今日のうちに、救急外来か救急病院へ行ってください。
        [popped] 今日のうちに、救急外来か救急病院へ行ってください。
        [broken_skin] 今日のうちに、足を診ている医療チームか医師に電話してください。
        [skin_now] 今日のうちに、足を診ている医療チームか医師に電話してください。
        [charcot] 今日のうちに、足を診ている医療チームか医師に電話してください。
       *[other] 今日のうちに、医師に相談してください。
    }</b>

    { $reason ->
        [one_leg] 片方の脚が新たに腫れた、痛い、熱い、色が濃くなったときは、その日のうちに診てもらう必要があります。さすったり押したりしないでください。
        [calf] ふくらはぎが痛い、腫れている、熱いときは、その日のうちに診てもらう必要があります。さすったり押したりしないでください。
        [infection] 熱く腫れて痛い皮膚や、うみは、その日のうちに医師か救急外来で診てもらう必要があります。
        [numb_later] 消えないしびれ、ピリピリ、力の入りにくさは、今日のうちに診てもらう必要があります。
        [spreading] 広がる色、熱、開いた傷は、その日のうちに医師か救急外来で診てもらう必要があります。肌の色が濃い場合は、より濃く見えたり、てかって見えたりすることがあります。
        [injury] 診てもらうまで、その足に体重をかけないでください。
        [popped] 診てもらうまで、その足に体重をかけないでください。
        [preeclampsia] むくみ、頭痛、目の前の点のことを伝えてください。夜でも、知らせてほしいことです。
        [pus] うみやいやなにおいは、その日のうちに医師か足の専門家に診てもらう必要があります。自分で切ったり、しぼったりしないでください。
        [hot_joint_ill] 熱く腫れた関節があって具合も悪いときは、その日のうちに診てもらう必要があります。休ませて、押さないでください。
        [charcot] 片方の足が、より温かい、赤いか色が濃い、腫れている、形が変わってきたときは、痛みがなくても、その日のうちに診てもらう必要があります。その足に体重をかけないでください。
        [rest_pain] じっとしているときや夜の足の痛みが、新しい、または強くなっているときは、今日のうちに診てもらう必要があります。
        [sore_vein] 固い、熱い、または痛い血管は、今日のうちに診てもらう必要があります。さすったり押したりしないでください。
        [broken_skin] 糖尿病、感覚のにぶさ、血のめぐりの悪さがあるときの皮膚の傷は、1 日以内に診てもらう必要があります。清潔なガーゼなどで覆い、その足に体重をかけないでください。閉まっていますか？時間外の窓口に電話してください。
        [skin_now] 糖尿病、感覚のにぶさ、血のめぐりの悪さがあるときの皮膚の傷は、1 日以内に診てもらう必要があります。やさしく洗い、清潔なガーゼなどで覆い、その足に体重をかけないでください。閉まっていますか？時間外の窓口に電話してください。
       *[other] 教えてくれたことは、その日のうちに医師か救急外来で診てもらう必要があります。
    }

    今日、この案内は使えません。

    <b>{ $emergency }に電話してください</b>: 胸が痛い、息が苦しい、気を失う、足が冷たく・白く・青くなった、急にとても具合が悪くなったとき。{ $oil ->
        [none] {""}
       *[other] {""}

            立つ前に：ローションをふき取り、すべり止めつきの靴下か靴をはいてください。
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>いますぐ{ $emergency }に電話してください。</b>

    { $reason ->
        [chest] こう伝えて：胸の痛み、息の苦しさ、失神、または速い鼓動。
        [cold_leg] こう伝えて：足か脚が、冷たく、白く、青くなった、またはしびれた。そのままにして、さすったり温めたりしないでください。
        [cold_now] こう伝えて：足が、冷たく、白く、または青くなった。そのままにして、さすったり温めたりしないでください。
        [infection_severe] こう伝えて：熱く腫れた皮膚が急に広がっている、または、とても具合が悪い、様子がおかしい。
        [danger_sign] 気づいたことを伝えて：胸、息、失神、顔の腫れ、冷たいか青い足、動かないか体重をかけられない足。
       *[other] 気づいたことと、いまいる場所を伝えてください。
    }

    座るか、横になってください。近くに人がいたら、そばにいてもらいましょう。自分で運転しないでください。

b-getting-help = 助けを呼んでいる

# clinical 8 row 19
clinician =
    <b>先に医療者へ</b>

    前回のことがあるので、次のマッサージは、それをよく知る医師、看護師、助産師、足の専門家が「やさしい足のマッサージをしてよい」と言うまで待ちます。

    そう言われましたか？それなら下で教えてください。まだなら、足を休ませて、どうぞお大事に。

# clinical 8 row 19
locked =
    <b>足はお休み中です</b>

    前回のあと、足にはもう少し休みが必要です。次のマッサージは<b>{ $until }</b>、そのとき痛いところがなければできます。

    まだ痛い、または悪くなっていますか？医師か足の専門家に聞いてください。

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>まず、ひと休み</b>

    マッサージは 1 日 1 回で十分です。次のマッサージは<b>{ $until }</b>です。

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>少し時間がたちました</b>

    答えから 1 時間以上たったので、手を当てる前に、もう一度おたずねします。すぐに終わります。

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>いま、足はどのくらい痛いですか？</b>
    0 はまったく痛くない、10 は考えられる最悪の痛みです。

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>どう座りますか？</b>
    股関節、膝、腰が楽なものを選んでください。
b-figure-four = 足首を反対の太ももに
b-stool = 足を台にのせる
b-bed = ベッドかソファで
b-floor = 床で
b-partner = だれかにしてもらう

# clinical 1 row 20, 5 (a)
sit-figure-four =
    椅子かベッドに座ります。片方の足首を反対の太ももにのせて、足の裏をこちらに向けます。

    その脚がつる、股関節や膝が痛い、ピリピリする。そんなときは下ろして、ほかの座り方を選んでください。
# clinical 5 (b)
sit-stool =
    ぐらつかない椅子に座ります。片足を台か別の椅子にのせ、膝を少し曲げて、前にかがみます。

    腰や股関節がつらければ、ほかの座り方を選んでください。
# clinical 5 (c)
sit-bed =
    ベッドかソファに、背中を支えて座ります。片膝を曲げ、もう片方の膝の横に、足の裏をつけて置きます。

    股関節、膝、腰がつらければ、ほかの座り方を選んでください。
# clinical 5 (d)
sit-floor =
    マットか敷物に座り、壁に背中をつけ、片足を近くに引き寄せます。楽に立ち上がれるか、先に確かめてください。

    つったり、ピリピリしたりしたら、ほかの座り方を選んでください。
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>決めるのは、その足の人です。</b>スマホを持つか、声で答えてもらいます。

    • やめる合図のことばを決めておきます。
    • する人：清潔で温かい手、短い爪、指輪なし。かかとを引くとき以外は、くるぶしより下だけ。
    • 受ける人：背中をあずけ、脚を支えます。股関節を守るよう言われていますか？開いたまま、直角より深く曲げないで。
    • する人は、ひとつ進むたびに「強すぎませんか？」と聞きます。足を引く、黙り込む、眠ってしまう。そんなときは止めてください。

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>手のすべりをよくするものは？</b>
    手を洗い、指輪を外します。無香料のシンプルなものがいちばんです。片足に、豆粒からぶどう一粒くらい。指の間や、傷のある皮膚にはつけません。

    はじめて使うものですか？腕の内側に少しつけて 1 日待ち、今日は何もつけない手で行いましょう。
b-plain = 無香料ローション
b-coconut = ココナッツオイル
b-argan = アルガンオイル
b-dry = 何もつけない

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>準備ができました</b>
    スマホを見えるところに立てかけ、タオルを手の届くところに。

    • けっして痛くないのが決まりです。痛かったら<b>{ b-hurts }</b>を押してください。弱くします。
    • 鋭い痛みや変な感じがしたら、<b>{ b-stop-key }</b>を押してください。いつもそこにあります。
    • 文字で伝えてもかまいません。

    片足 5 分ほどです。息は楽に。

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle =
    両手で{ $side ->
        [left] 左足
       *[right] 右足
    }を包み、ひと呼吸かふた呼吸、そのまま待ちます。それから指先から足首へ、軽くゆっくりなでます。ローションがあれば、のばしながら。
    .why = 足が手の感触に慣れるための時間です。
    .name = 手を当てる

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull =
    片手で{ $side ->
        [left] 左
       *[right] 右
    }の足首の前を支えます。もう片方の親指と人さし指で足首の後ろをはさみ、かかとへ向けてゆっくり引きます。5 回くらい。ひねりません。そこの腱が痛ければ、{ b-skip }を押してください。
    .why = 運動、立ち仕事、ヒールで張りやすい、かかとの後ろをゆるめるためのものです。
    .name = かかとを引く

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] 軽くこぶしをにぎります。指の関節で、{ $side ->
                [left] 左足
               *[right] 右足
            }の裏を、かかとから指のほうへゆっくりほぐします。痛いところは避けてください。
        [thumbs] { $side ->
                [left] 左足
               *[right] 右足
            }を両手で持ち、親指を足の裏に当てます。まっすぐ、ゆっくり三つ数えながら押し、離して、親指ひとつ分ずらします。かかとから、指のつけ根のすぐ下まで。
       *[circles] { $side ->
                [left] 左足
               *[right] 右足
            }の裏に、親指で小さくゆっくり円をえがきます。かかとから一本の指のつけ根まで進み、またかかとから次の指へ。
    }
    .why =
        { $way ->
            [knuckles] 指の関節は広く当たり、親指も疲れにくくなります。
            [thumbs] 短くまっすぐ押すのは、張ったところをゆるめるためのものです。
           *[circles] こうすると、指の列をひとつずつ、足の裏全体にふれられます。
        }
    .name = 足の裏

# clinical 1 row 28, 5 (step 4: level 1)
toes =
    { $side ->
        [left] 左足
       *[right] 右足
    }の指を一本、つけ根で軽く持ちます。小さな円を左右に三回ずつ回し、次の指へ。熱い指、腫れた指、人工関節の指、固定した指はとばします。
    .why = 軽い円は、指の力が抜けるようにするためのものです。引っぱる必要はありません。
    .name = 足の指

# clinical 5 (close)
close =
    手のひらで{ $side ->
        [left] 左足
       *[right] 右足
    }全体を、指先から足首へなでます。くり返すたびに、もっとゆっくり、もっと軽く。それから手を置いて休み、そっと離します。
    .why = 静かな終わりは、リラックスの助けになるかもしれません。
    .name = 終わりのなで

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = この足は終わり

# clinical 1 row 29, 8 row 27
switch =
    <b>片足が終わりました。</b>
    タオルの上に置いて、ひと息つき、脚をかえます。座ったままで。オイルのついた足はすべります。

    もう片方も、また軽く始めます。

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] 左足
       *[right] 右足
    }、{ $steps } のうち { $step }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] 日焼けした肌にクリームをのばすくらい
        [2] ハンドクリームをすり込むくらい
       *[3] 熟した桃を、傷めずに押すくらい
    }
time-left = 残り約 { $seconds } 秒
time-up = 時間です。よいときに進んでください。

## Status lines under a hands-on card

# clinical 3.3
status-eased = 教えてくれてありがとう。一段弱くしました。
# clinical 3.2
status-eased-number = ありがとう、わかりました。
# clinical 3.1 (tickle)
status-tickle = もっとゆっくり、手のひらを平らに。強く押さなくて大丈夫です。
# clinical 3.3 (harder: one level, only after an OK)
status-harder = 少し強く。それでも楽に感じるくらいで。
# clinical 3.3, 8 row 8
status-harder-ask = 先に教えてください。いまのままで、どんな感じですか？
# clinical 3.3, 8 row 5
status-harder-no = さっき痛かったので、今日は軽いままにします。
# clinical 3.3, 8 row 6
status-harder-most = ここでは、これがいちばん強い力です。
status-fine = いいですね。そのまま続けましょう。
# clinical 3.3 (ask at the start and every 60 s)
status-check = どんな感じですか？
status-again = もう一度、この手順のはじめから。
# clinical 8 row 11
status-skipped = 今日はとばします。
status-skipped-hurt = 教えてくれてありがとう。今日、この手順はとばします。
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = 痛いのですね。その足は、いまはそっとしておきましょう。鋭い痛みや変な感じなら、「鋭い痛み」と伝えてください。
status-tap = どれかボタンを選んでください。
status-same = これより前はありません。
status-hands-free = ハンズフリー: わたしが先へ進みます。ときどき押すか、ひと言くれると、無事だとわかります。

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    こう受け取りました：{ $heard ->
        [hurts] 痛い
        [fine] 気持ちいい
        [harder] もっと強く
        [tickle] くすぐったい
        [back] もどる
        [repeat] もう一度
        [skip] とばす
        [resume] 続ける
       *[next] 次へ
    }
b-meant = いいえ、ちがいます

## Cues: short messages that call attention

cue-check = どんな感じですか？
# Time is up; the step that follows waits for a tap or a word.
cue-next = 時間です。どんな感じですか？次：<b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = 次の手順に進みます。

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>手を離してください</b>

    { $why ->
        [silence] しばらくお返事がないので、ひと休みします。大丈夫ですか？
        [unclear] うまく受け取れたかわからないので、いったん手を離しましょう。下から選んでください。
        [restart] 少しの間、離れていました。ごめんなさい。足の具合はどうですか？
        [reading] ゆっくり読んでください。足は休ませて大丈夫です。
        [media] それを見たり聞いたりはできないので、いったん手を離しましょう。下から選んでください。
        [sore] 痛いのは、ひと休みする十分な理由です。
       *[asked] ゆっくりどうぞ。足は休ませて大丈夫です。
    }

    よい感じになったら、<b>{ b-resume }</b>を押してください。

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>15 秒間、手を離します</b>
    足を休ませて、息をしましょう。それからもう一度おたずねします。

    続けるなら、もっと弱く：{ pressure }。
# clinical 3.2
resting-ask =
    <b>いま、どのくらい痛いですか？</b>
    0 はまったく痛くない、10 は考えられる最悪の痛みです。

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>手を離してください。今日はここまでです。</b>

    { $why ->
        [silence] しばらくお返事がありませんでした。心地よい時間だったならうれしいです。
        [hurts] 何度か痛みました。伝えてくれてよかったです。足を休ませてください。この痛みが新しいものなら、医療者に聞いてください。
        [time] 予定の時間が終わりました。おつかれさまでした。
       *[skips] 今日は十分にとばしました。それで大丈夫です。
    }

keyboard-on = 入力欄の下の「{ b-stop-key }」は、いつでも押せます。
keyboard-off = マッサージが終わったので、「{ b-stop-key }」のキーを片づけました。
media-idle = わたしにわかるのは、文字とボタンだけです。どちらかでお願いします。

toast-stale = それは前のカードのボタンです。
toast-stopped = 止めました。手を離して、足を下ろしてください。

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>止めました。手を離して。足を下ろして。</b>

    よく伝えてくれました。痛みがありましたか？
b-sharp-or-strange = 鋭い・変な感じ
b-just-sore = ふつうの痛み
b-no-pain = 痛みはない、やめるだけ

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>いますぐ{ $emergency }に電話してください：胸の痛み、息苦しさ、失神、顔の腫れがあるとき。</b>

            🛑 <b>ストップ。手を離して。足を下ろして。</b>めまいだけですか？横になってください。
        [vessel]
            <b>いますぐ{ $emergency }に電話してください：足が冷たい、白い、青い、またはまだらなとき。</b>

            🛑 <b>ストップ。手を離して。足を下ろして。</b>さすらないで。
        [nerve]
            🛑 <b>ストップ。手を離して。足を下ろして。</b>

            しびれやピリピリがあるときは、今日はもうしません。
        [tissue]
            🛑 <b>ストップ。手を離して。足を下ろして。</b>

            いまは、その足に体重をかけないでください。
        [stop] 🛑 <b>ストップ。手を離して。足を下ろして。</b>
       *[pain]
            🛑 <b>ストップ。手を離して。足を下ろして。</b>

            止めて、よかったです。
    }

    <b>次のどれかが起きていますか？</b>
    • 胸の痛み、息切れ、気を失う
    • 顔や唇の腫れ
    • 冷たい、白い、または青い足
    • 動かせない、またはその足で立てない
b-danger-sign = はい、どれかある
b-no-danger = いいえ、どれもない

# clinical 3.4 point 3
stop-look =
    <b>両足を見てください</b>
    色、温かさ、腫れを比べます。足の指を動かします。左右それぞれに軽くふれて、感じますか？肌の色が濃い場合は、より濃い、灰色の、てかったところを探してください。

    あったものに印をつけてください。わからないときは「はい」と数えます。
# clinical 3.1 (vessel)
box-cold-now = 足が冷たい、白い、または青い
what-cold-now = もう片方より明らかに冷たい、または白い、青い、灰色、まだら。肌の色が濃い場合は、足の裏と爪を見てください。
# clinical 3.1 (tissue)
box-popped = ボキッ、プツッとした、または体重をかけられない
what-popped = 痛みとともにボキッ、プツッ、バキッとした。または、その足で立てない。
# clinical 3.1 (nerve)
box-numb-now = しびれ、ピリピリ、力が入らない、指が動かない
what-numb-now = いつもより感覚がにぶい、ピリピリ・チクチクする、電気のような感じ、または足の指が動かない。
# clinical 3.1 (tissue)
box-bruised = 新しいあざ、または腫れ
what-bruised = 手を当ててから腫れた、または色が変わったところ。肌の色が濃い場合、あざはより濃く、または紫に見えることがあります。
# clinical 3.1 (tissue)
box-skin-now = 皮膚の傷、出血、水ぶくれ
what-skin-now = 皮膚が開いた、破れた、血が出た、水ぶくれになったところ。指の間も。
# clinical 3.4 (rash, itch at the oil)
box-rash-now = ローションのところの発疹、かゆみ
what-rash-now = ローションやオイルをつけたところの、ぶつぶつ、みみず腫れ、かゆみ、ヒリヒリ。肌の色が濃い場合は、より濃く見えるか、感じるだけのこともあります。

# clinical 3.4 point 4
stop-calf = 次はふくらはぎです。さすらずに見てください。どちらかが、痛い、腫れている、または熱いですか？

# clinical 3.4 point 5
stop-pain-now =
    <b>いま、どのくらい痛いですか？</b>
    0 はまったく痛くない、10 は考えられる最悪の痛みです。
stop-resting =
    <b>10 分間、休みましょう</b>
    楽なら、足を上げて。息をするだけで大丈夫です。あとでもう一度だけおたずねします。

    悪くなってきましたか？医師に電話してください。こわいと感じたら、{ $emergency }に電話してください。
stop-pain-again =
    <b>10 分たちました。</b>
    いま、どのくらい痛いですか？0 から 10 で。

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>足を休ませて、そこにはさわらないでください。</b>
            痛みが続く、またはもどってくるときは、医師か足の専門家に伝えてください。胸が痛い、息が苦しい、足が冷たく・白く・青くなったときは、<b>{ $emergency }</b>に電話してください。

            次のマッサージ：早くても<b>{ $until }</b>。質問からやり直し、そこを避けて、軽く行います。
        [pain_stays]
            <b>足を休ませて、高くしてください。</b>
            その足のマッサージはしません。皮膚に傷がありますか？洗って覆ってください。48 時間で落ち着いてこなければ、医療者に聞いてください。胸が痛い、息が苦しい、足が冷たく・白く・青くなったときは、<b>{ $emergency }</b>に電話してください。

            次のマッサージ：早くても<b>{ $until }</b>。痛み、腫れ、あざがまったくなくなってからだけ。質問からやり直します。
        [bruised]
            <b>足を休ませて、高くしてください。</b>
            あざや腫れのマッサージはしません。皮膚に傷がありますか？洗って覆ってください。大きくなる、または 48 時間で落ち着いてこなければ、医療者に聞いてください。胸が痛い、息が苦しい、足が冷たく・白く・青くなったときは、<b>{ $emergency }</b>に電話してください。

            次のマッサージ：早くても<b>{ $until }</b>。すっかり消えてからだけ。質問からやり直します。
        [nerve]
            <b>足を休ませてください。</b>
            しびれ、ピリピリ、力の入りにくさが 1 時間以上続く、または広がるときは、今日のうちに医師に電話してください。腰の痛みと両脚の症状がある、または排尿や排便がおかしいときは、<b>{ $emergency }</b>に電話してください。

            次のマッサージ：医療者に診てもらってからだけ。
        [numb_now]
            <b>足を休ませてください。</b>
            しびれ、ピリピリ、力の入りにくさが 1 時間以上続く、または広がるときは、今日のうちに医師に電話してください。腰の痛みと両脚の症状がある、または排尿や排便がおかしいときは、<b>{ $emergency }</b>に電話してください。

            次のマッサージ：医療者に診てもらってからだけ。
        [popped]
            <b>救急外来か救急病院へ行ってください。</b>
            それまで、その足に体重をかけないでください。

            次のマッサージ：医療者に診てもらってからだけ。
        [calf]
            <b>今日のうちに、医師に相談してください。</b>
            ふくらはぎをさすったり押したりしないでください。胸が痛い、または息が苦しいときは、すぐに<b>{ $emergency }</b>に電話してください。

            次のマッサージ：医療者に診てもらってからだけ。
        [vessel]
            <b>いますぐ{ $emergency }に電話してください：足が冷たい、白い、または青いとき。</b>
            さすったり温めたりしないでください。

            次のマッサージ：医療者に診てもらってからだけ。
        [body]
            <b>いますぐ{ $emergency }に電話してください：胸の痛み、息苦しさ、失神、顔の腫れがあるとき。</b>
            めまいだけで、もうおさまりましたか？横になって休み、あとで医師に伝えてください。

            次のマッサージ：医療者に診てもらってからだけ。
        [skin_now]
            <b>やさしく洗って、覆ってください。</b>
            糖尿病、感覚のにぶさ、血のめぐりの悪さがあるときは、今日のうちに、足を診ている医療チームか医師に電話してください。

            次のマッサージ：皮膚が元どおりになってから。質問からやり直します。
        [rash_now]
            <b>ローションを洗い流してください。</b>
            顔や唇が腫れる、または息が苦しくなるときは、<b>{ $emergency }</b>に電話してください。明日までに皮膚が落ち着いてこなければ、薬剤師か医師に聞いてください。

            次のマッサージ：別のものを使うか、何もつけずに。質問からやり直します。
        [repeat]
            <b>同じところで、二度止まりました。</b>
            医療者か足の専門家に見せてください。それまで、そこにはさわらないでください。

            次のマッサージ：医療者に診てもらってからだけ。
       *[other]
            <b>足を休ませてください。</b>
            痛いところや変な感じがあれば、医療者に聞いてください。

            次のマッサージ：医療者に診てもらってからだけ。
    }

    立つ前に：ローションをふき取り、すべり止めつきの靴下か靴をはいてください。

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>もう少し、座ったままで</b>

    1. 足をふきます。指の間も。
    2. 立つ<b>前に</b>、すべり止めつきの靴下か靴をはきます。
    3. 1 分座ってから、ゆっくり立ちます。

    のどがかわいていませんか？何か飲みましょう。

# clinical 4 (at once)
feel = <b>いま、足はどんな感じですか？</b>
b-same = 変わらない
b-worse = 悪くなった

# clinical 3.2
pain-after =
    <b>いま、痛みはありますか？</b>
    0 はまったく痛くない、10 は考えられる最悪の痛みです。

# clinical 4 (red flags)
wrong =
    <b>最後に、ひと目</b>
    おかしなところはありますか？当てはまるものに印をつけてください。わからないときは「はい」と数えます。
# clinical 4 (red flags), 3.4 point 4
box-calf = 片方のふくらはぎか脚が痛い、腫れた、熱い
what-calf = 片側だけで、新しいもの。肌の色が濃い場合は、より濃く見えたり、てかって見えたりすることがあります。確かめるためにさすらないでください。

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>よかったです。</b>このあとも、よい一日を。
        [same] <b>ありがとうございました。</b>ただ静かなひととき、という日もあります。
        [worse]
            <b>教えてくれてありがとう。</b>足を休ませて、次はもっと軽くしましょう。

            48 時間で落ち着いてこなければ、医療者に聞いてください。
       *[unknown] <b>ありがとうございました。</b>しばらく、ゆっくりしてください。
    }

    だんだん消える軽い痛みは、よくあることです。明日、足の様子をおたずねします。

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>少しだけ、ふり返り</b>
    足はいま、どんな感じですか？
b-all-fine = 問題なし
b-mild-ache = 軽い痛み、消えかけ
b-still-sore = まだ痛い、またはあざ
b-something-else = ほかのこと

# clinical 4 (red flags)
follow-up-signs =
    <b>次のどれかがありますか？</b>
    当てはまるものに印をつけてください。わからないときは「はい」と数えるので、印をつけてください。
# clinical 4 (red flags)
box-numb-later = しびれ、ピリピリ、力が入らない、指が動かない
what-numb-later = マッサージのあとから、いつもより感覚がにぶい、ピリピリ・チクチクする、電気のような感じ、または足の指が動かない。
# clinical 4 (red flags)
box-cannot-stand = 体重をかけられない足
what-cannot-stand = その足で立てない、歩けない、またはがくっとなる。
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = 広がる赤み、発熱、または開いた傷
what-spreading = 皮膚が熱くて赤い、開いたところがある、または寒気がする。肌の色が濃い場合は、より濃い、またはてかったところが広がっていないか見てください。

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = ありがとう。だんだん消える軽い痛みは、よくあることです。次は軽めに始めます。明日、もう一度おたずねします。

follow-up-fine = よかったです。足がそうしたくなったら、また会いましょう。一日おきで十分です。

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>足を休ませてください</b>
    いまはマッサージをしません。医師、看護師、または足の専門家に診てもらってください。

    <b>{ $emergency }に電話してください</b>: 胸が痛い、息が苦しい、足が冷たく・白く・青くなったとき。
