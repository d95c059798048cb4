### Knead가 한국어로 하는 말. 원본은 locales/en/messages.ftl, 쓰는 법은 locales/README.md.
###
### `# clinical 3.4`는 그 규칙이 나온 곳(docs/clinical.md의 절이나 줄)입니다. [DJ]는 설계상의 판단,
### [GK]는 일반 지식입니다. 여기 있는 글은 아직 의료인의 확인을 받지 않았습니다.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            안녕하세요, <b>Knead</b>예요. 성인을 위한 차분한 발 마사지를 한 단계씩 안내해요. 긴장을 푸는 데 도움이 될 수도 있어요.

            저는 의학적 조언도, 치료도, 진료를 대신하는 것도 아니에요. 망설여지면 하지 마세요.

            20분쯤 조용한 시간이 나면 <b>{ b-start }</b>을 눌러 주세요.
       *[again] 다시 만나 반가워요. 발이 준비되면 <b>{ b-start }</b>을 눌러 주세요.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>이렇게 진행돼요</b>
    먼저 짧은 질문을 드리고, 그다음 한 발에 5분쯤, 한 단계씩 해요. 휴대폰은 세워 두세요. 기다려 드려요.

    <b>아플 때</b>
    <b>{ b-hurts }</b>를 누르면 더 약하게 해요. 날카롭거나 이상한 느낌이면 <b>{ b-stop-key }</b>을 누르세요. 글로 쓰셔도 돼요: “아야”, “더 살살”, “그만”.

    <b>명령어</b>
    /start  시작하기, 하던 곳으로 돌아가기
    /stop  바로 손 떼기
    /remind  원하는 시간에 알림
    /history  지난 마사지
    /settings  속도, 그림, 나라
    /language  다른 언어
    /timezone  시계 기준 도시
    /stopreminders  알림 끄기
    /privacy  보관하는 것
    /export  내 데이터 받기
    /delete  내 데이터 지우기

    정각 알림은 같은 시간을 고른 사람이 많으면 1~2분 늦을 수 있어요.

    처음에는 자격을 갖춘 마사지 전문가에게 배워도 좋아요. 미국에는 AMTA와 ABMP의 명단이 있어요.

    저는 편안함을 위한 안내일 뿐, 의학적 조언이 아니에요. 응급 상황에는 { $emergency }에 전화하세요.

command-start = 시작하기, 하던 곳으로 돌아가기
command-stop = 바로 멈추고 손 떼기
command-help = 진행 방법
command-history = 지난 마사지
command-remind = 알림 맞추기, 바꾸기, 쉬기
command-stopreminders = 알림 모두 끄기
command-timezone = 시계 기준 도시
command-settings = 속도, 그림, 나라
command-language = 다른 언어
command-privacy = 무엇을 얼마나 보관하는지
command-export = 보관된 내 데이터 모두 받기
command-delete = 보관된 내 데이터 모두 지우기

bot-name = Knead: 발 마사지 안내
# clinical 7 ("say")
bot-description =
    성인을 위한 차분한 발 마사지를 한 단계씩 안내해요. 긴장을 푸는 데 도움이 될 수도 있어요.

    먼저 짧은 질문 몇 가지를 드려요. 그다음 한 발에 5분쯤이고, 멈춤 버튼은 늘 손닿는 곳에 있어요.

    편안함을 위한 일반적인 안내예요. 의학적 조언도, 치료도, 진료를 대신하는 것도 아니에요. 망설여지면 하지 마세요.
# clinical 7 ("say")
bot-short-description = 성인을 위한 차분한 발 마사지를 한 단계씩. 긴장을 푸는 데 도움이 될 수도 있어요. 의학적 조언이 아니에요.

unknown-command = 모르는 명령어예요. /help에 아는 명령어가 모두 있어요.
group = 답하신 내용은 남이 볼 일이 아니라서, 저는 1:1 채팅에서만 안내해요. 저와의 채팅을 열고 시작을 눌러 주세요.
# A line under the card that was open when /start came.
resume-offer = 지금 이걸 하던 중이에요. 여기서 이어 하거나, 오늘은 그만두셔도 돼요.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = 그사이 안내 내용이 바뀌어서 하던 자리가 없어졌어요. 잘못하신 건 없어요. 다시 여쭤보게 되어 미안해요.
updated-hands = <b>손을 떼 주세요.</b> 안내 내용이 바뀌어 이 단계가 없어졌어요. 그래서 마사지는 여기서 끝나요. 잘못하신 건 없어요.
recalled = 만일을 위해 이 버전의 안내가 회수되어서 여기서 마칠게요. 잘못하신 건 없어요.
recalled-hands = <b>손을 떼 주세요.</b> 만일을 위해 이 버전의 안내가 회수되어서 마사지는 여기서 끝나요. 잘못하신 건 없어요.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>보관하는 것</b>
    표시하신 답(예, 아니요만), 설정, 알림과 시간대, 마사지한 때, 통증 점수예요. 입력하신 글은 한 번 읽고 저장하지 않아요.

    <b>기간</b>
    건강에 관한 답은 30일 동안 유효하고, 그 뒤에 다시 여쭤봐요. 나머지는 지우실 때까지 남아요.

    <b>선택하실 수 있는 것</b>
    /export로 모든 것을 파일로 받을 수 있어요. /delete로 모두 지워져요.

    광고는 없고, 아무것도 팔지 않아요. 이 채팅의 사본은 텔레그램이 따로 보관하는데, 텔레그램에서 지울 수 있어요.

export = 보관하고 있는 데이터 전부예요.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>보관된 데이터를 모두 지울까요?</b>
    답, 설정, 기록이 영영 사라져요.

    발을 쉬게 하거나 먼저 진료를 받으시라는 안내를 받으셨다면, 지운 뒤에도 꼭 그렇게 해 주세요.
delete-done = 지웠어요. 보관하던 것이 모두 사라졌어요. 언제든 /start로 돌아오실 수 있어요.

history = <b>지난 마사지</b>
history-streak = 연속 일수: <b>{ $streak }일</b>. 하루 빠져도 괜찮아요.
history-none = 아직 마사지가 없어요. <b>{ b-start }</b>을 눌러 첫 마사지를 해 보세요.
history-line =
    { $date }: { $feet ->
        [both] 양발
        [left] 왼발
        [right] 오른발
       *[none] 한 발을 마치기 전에 멈춤
    }, { $minutes }분, 통증 { $before } → { $after }

## Settings

settings =
    <b>설정</b>

    속도: { $pace ->
        [hands_free] <b>손 안 대기</b>. 제가 알아서 넘어가요. 가끔 신호를 주세요.
       *[mine] <b>내 속도</b>. 누르실 때까지 기다려요.
    }
    그림: { $pictures ->
        [off] <b>끔</b>
       *[on] <b>켬</b>
    }
    언어: <b>{ $language }</b>
    나라: { $country ->
        [none] <b>정하지 않음</b>
       *[other] <b>{ $country }</b>
    }
    응급 상황에는 { $emergency }에 전화하세요.

# clinical 7: the local emergency number, asked once
country =
    <b>지금 어디에 계세요?</b>
    맞는 응급 전화번호를 보여 드리려고만 여쭤봐요.

# Under it stands a list of languages, each by its own name.
language = <b>어떤 언어가 좋으세요?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = 계신 지역의 응급 전화번호(119, 112, 911, 999 등)

## Reminders

# Where reminders are told: $rule, $chosen a rule in words (below); $upcoming, $next_reminder,
# $chosen_next, $snoozed, $lock_end times in the person's own zone; $clock what their clock shows.
moment-today = 오늘 { $time }
moment-tomorrow = 내일 { $time }
moment-day = { $date } { $time }
rule-daily = 매일 { $time }
rule-weekdays = 월요일부터 금요일까지 { $time }
rule-weekends = 토요일과 일요일 { $time }
rule-days = { $days } { $time }
rule-every = { $n }일마다 { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = 한 번만, { $date } { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>내 알림</b>

    { $rest ->
        [unanswered] 소식이 없어서 쉬고 있어요. 원하실 때 깨워 주세요.
        [paused] 모두 잠시 멈춰 두었어요.
        [not_now] 지금은 보내지 않아요. 먼저 의료진의 말을 들어야 해요.
        [locked] <b>{ $lock_end }</b>까지는 마사지도 알림도 없어요.
       *[on] 다음: <b>{ $next_reminder }</b>
    }

    하나를 눌러 바꾸거나 새로 써 주세요: “평일 7:30”.

reminders-full = 알림은 열두 개까지만 보관할 수 있어요. 하나를 지우면 자리가 생겨요.

reminder-ask =
    <b>언제 알려 드릴까요?</b>

    시간을 누르거나 편하게 써 주세요: “매일 밤 9시”, “월수금 저녁 6시 반”, “내일 8시”, “2시간 뒤”.

reminder-either = 오전인가요, 오후인가요?

reminder-confirm =
    <b>{ $rule }</b>에 알려 드릴게요{ $quiet_then ->
        [yes] . 조용한 시간이라 소리 없이 보내요
       *[no] { "" }
    }.

    { $city } 시계로 다음 알림은:
    { $upcoming }

reminder-saved = 됐어요. 다음 알림은 <b>{ $chosen_next }</b>이에요. 언제든 /remind에서 바꾸거나 끌 수 있어요.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] { $chosen_until }까지 멈춤.
        [open] 다시 켜실 때까지 멈춤.
       *[no] { $chosen_next ->
            [none] 쉬는 중.
           *[other] 다음: { $chosen_next }
        }
    }

reminder-pausing =
    얼마나 멈출까요? 누르거나 써 주세요: “10일”, “12월 3일까지”.

reminder-removed = 지웠어요.

reminder-options =
    <b>알림 방식</b>

    조용한 시간: { $quiet ->
        [off] <b>없음</b>
       *[other] <b>{ $quiet }</b>. 그동안은 소리 없이 보내요.
    }
    그날 마사지를 한 뒤: { $again ->
        [on] <b>그래도 보내요</b>
       *[off] <b>보내지 않아요</b>
    }
    연속 일수: { $streak_shown ->
        [on] <b>보여 줘요</b>
       *[off] <b>보여 주지 않아요</b>
    }
    시계: <b>{ $city }</b>, 지금 { $clock }

reminder-quiet = 언제 소리를 내지 않을까요?

reminders-stopped = 이제 알림이 없어요. 시간은 남겨 두었으니, 원하실 때 /remind로 다시 켜세요.

# Why a time could not be used. The card asks again below.
when-hour = 그런 시는 없어요. 시는 0부터 23까지예요.
when-minute = 그런 분은 없어요. 분은 0부터 59까지예요.
when-date = 달력에 없는 날짜예요.
when-far = 너무 먼 날이에요. 1년 안으로 부탁해요.
when-none = 시간을 찾지 못했어요. “밤 9시”나 “21:00”처럼 써 주세요.
when-unclear = 어느 시간인지 잘 모르겠어요. “매일 밤 9시”처럼 써 주세요.
until-unclear = 얼마 동안인지 잘 모르겠어요. “10일”이나 “금요일까지”처럼 써 주세요.
when-past = 이미 지난 시간이에요. 앞으로 올 시간을 골라 주세요.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] 발을 위해 몇 분 조용히 쉬어 볼까요?
        [1] 발도 쉬고 싶을 거예요. 해 볼까요?
        [2] 괜찮으시면, 발을 위한 시간이에요.
       *[3] 발을 올리고 차분한 한때. 준비되면 말해 주세요.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }{ $streak }일 연속이에요.
    }

reminder-snoozed = 알겠어요. <b>{ $snoozed }</b>에 다시 올게요.
reminder-skipped = 오늘은 쉬어요. 괜찮아요.
reminder-done = 마사지한 지 얼마 안 됐어요. 다음은 빨라도 { $until }예요.
reminder-locked = <b>{ $lock_end }</b>까지는 마사지가 없어서 그때까지 알림도 쉬어요. 푹 쉬세요.

# After three days without an answer, once
reminder-go-on =
    지난 알림들에 답이 없었어요. 그래도 괜찮아요. 계속 보내 드릴까요?

    답이 없으면 조용히 있을게요. /remind로 다시 부를 수 있어요.
reminder-kept = 좋아요, 계속할게요. 지금 할까요, 나중에 할까요?
reminder-rested = 조용히 있을게요. 원하실 때 /remind가 있어요.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>지금 계신 곳이 { $guess }인가요?</b>
       *[other] <b>지금 계신 곳은 몇 시인가요?</b>
    }

    도시 이름이나 시계에 보이는 시간을 쓰셔도 돼요.

zone-ask =
    <b>지금 계신 곳은 몇 시인가요?</b>

    시계에 보이는 시간(“21:14”)이나 도시 이름을 써 주세요.
zone-locate = 글칸 아래 버튼으로 위치를 알려 주셔도 돼요. 시간대만 보관하고, 장소는 보관하지 않아요.
zone-thanks = 위치 버튼을 치웠어요.
zone-set = 내 시계: { $city }, { $clock }.
zone-several = 어느 곳인가요?
zone-still =
    <b>지금 계신 곳이 { $clock }인가요?</b>

    평소와 다른 시간에 깨어 계셔서, 여행 중이신지 여쭤봐요.
zone-move = 알림은 { $old_city } 시계를 따르고 있어요. 이제 <b>{ $city }</b> 시계를 따를까요?
place-unknown = 모르는 곳이에요. 가까운 더 큰 도시나, 시계에 보이는 시간을 써 주세요.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = 알림
b-new-one = 새 알림
b-pause-all = 모두 멈춤
b-resume-all = 모두 깨우기
b-options = 조용한 시간, 그 밖에
b-every-day = 매일
b-weekdays = 평일
b-weekends = 주말
b-save = 저장
b-other-time = 다른 시간
b-other-zone = 다른 곳
b-change = 바꾸기
b-pause-it = 잠시 멈춤
b-resume-it = 다시 켜기
b-remove = 지우기
b-pause-3-days = 3일
b-pause-week = 일주일
b-pause-open = 다시 말할 때까지
b-quiet = 조용한 시간
b-again-today = 마사지한 날에도
b-streak = 연속 일수
b-time-zone = 시간대
b-quiet-night = 밤 10시~아침 7시
b-quiet-long = 밤 9시~아침 8시
b-quiet-off = 조용한 시간 없음
b-snooze-10 = 10분 뒤
b-snooze-30 = 30분 뒤
b-snooze-2-hours = 2시간 뒤
b-skip-today = 오늘은 말고
b-keep-on = 네, 계속
b-pause-all-week = 일주일 쉬기
b-elsewhere = 다른 곳이에요
b-still-here = 네
b-move-them = 네, 따라오세요
b-leave-them = 그대로 두기
b-locate = 📍 내 위치 보내기

## Buttons: general

b-start = 시작
b-begin = 시작하기
b-next = 다음
b-back = 뒤로
b-repeat = 다시
b-skip = 건너뛰기
b-pause = 잠깐
b-resume = 계속하기
b-quit = 지금은 말고
b-leave = 여기까지
b-finish = 마치기
b-enough = 오늘은 이만
b-understood = 알겠어요
b-done = 다 했어요
b-none = 해당 없음
b-what = 무슨 뜻이에요?
b-close-what = 질문으로 돌아가기
b-unsure = 잘 모르겠어요
b-not-sure = 잘 모르겠어요
b-yes = 네
b-no = 아니요
b-history = 기록
b-settings = 설정
b-help = 도움말
b-close = 닫기
b-pace = 속도 바꾸기
b-pictures = 그림 켜기/끄기
b-country = 나라
b-language = 언어
b-country-other = 다른 나라
b-stay = 데이터 그대로 두기
b-erase = 내 데이터 지우기
b-delete-all = 모두 지우기

## Buttons: during the massage

b-hurts = 아파요
b-sharp = 🛑 날카로운 통증 – 멈춤
b-fine = 괜찮아요
b-better = 나아졌어요
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = 멈춤
b-circles = 엄지로 원
b-knuckles = 손가락 마디
b-thumbs = 엄지로 누르기

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>시작하기 전에</b>

    1. 함께하는 사람은 모두 18세 이상 성인이에요.
    2. 모두 정신이 맑아요: 술도, 졸리게 하는 약도 없어요.
    3. 발은 본인의 발이거나, 발의 주인이 여기 깨어 있고 좋다고 말했어요.

    맞나요?
b-adult = 세 가지 모두 맞아요
b-not-quite = 조금 달라요

who-not = 괜찮아요. 어느 것이 맞지 않나요?
b-under-18 = 18세 미만인 사람이 있어요
b-not-willing = 발 주인의 허락이 없어요
b-drowsy = 술이나 졸리는 약

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>지금</b>
    발의 주인에게 지금 이런 일이 있나요? 맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 보니, 표시해 주세요.

# clinical 2.3 row 1.1
box-chest = 가슴 통증, 숨참, 실신할 듯함, 심장이 마구 뜀
what-chest = 가슴이 아프거나 조임, 숨쉬기 힘듦, 기침에 피가 나옴, 정신을 잃음, 이유 없이 심장이 마구 뜀.

# clinical 2.3 row 1.2
box-cold-leg = 발이나 다리가 갑자기 차갑거나 창백, 파랗거나 무감각
what-cold-leg = 갑자기 생긴 일: 한쪽 발이나 다리가 차갑거나 창백하거나 파랗거나 얼룩덜룩해짐, 감각이 없어짐, 움직이지 않음. 피부색이 어두우면 발바닥과 발톱을 보고, 잿빛인지 살펴보세요.

# clinical 2.3 row 1.3
box-one-leg = 한쪽 다리나 발이 새로 붓거나 아프거나 따뜻함
what-one-leg = 한쪽만, 새로 생긴 것: 부기, 통증, 열감, 붉거나 더 어두운 피부, 단단하고 아픈 핏줄. 피부색이 어두우면 붉기보다 더 어둡거나 번들거려 보일 수 있어요.

# clinical 2.3 rows 1.4, 1.5
box-infection = 뜨겁고 붉거나 더 어두운 피부, 고름, 열
what-infection = 발이나 다리의 피부가 뜨겁고 붓고 아픔, 고름, 또는 열이 나고 오한이 들고 몸이 안 좋음. 피부색이 어두우면 더 어둡거나 번들거리는 곳을 찾아보세요.

# clinical 2.3 row 1.6
box-injury = 새로 다침: 디딜 수 없거나 뚝 소리가 났음
what-injury = 발에 체중을 실을 수 없거나, 모양이 이상하거나, 뚝 또는 툭 소리가 났음.

# clinical 2.3 row 1.7
box-preeclampsia = 임신 중이거나 갓 출산, 부기나 심한 두통이 있음
what-preeclampsia = 임신 중이거나 6주 안에 출산했는데, 지금 갑자기 얼굴, 손, 발이 붓거나, 머리가 심하게 아프거나, 눈앞에 점이 보임.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>뜨거운 피부, 고름, 열</b>
    어느 쪽에 가장 가까운가요? 피부색이 어두우면 더 어둡거나 번들거리는 곳을 찾아보세요.
b-infection-severe = 빠르게 번지거나 몹시 아픔
b-infection-skin = 뜨겁고 아픈 피부, 또는 고름
b-fever-only = 열이나 오한만

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>오늘의 발</b>
    양발을 살펴봐 주세요. 어느 발이든 보이는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 보니, 표시해 주세요.

# clinical 2.3 row 2.1
box-broken-skin = 상한 피부: 베임, 헌 곳, 화상, 물집, 꿰맨 자국
what-broken-skin = 피부가 벌어졌거나, 물집이 있거나, 피가 나거나, 꿰맸거나, 딱지가 앉은 곳. 발가락 사이도 봐 주세요.

# clinical 2.3 row 2.2
box-rash = 발진, 무좀, 사마귀
what-rash = 발가락 사이가 가렵거나 벗겨짐, 발진, 사마귀(발바닥 사마귀). 피부에서 피부로 옮을 수 있어요.

# clinical 2.3 row 2.3
box-hot-joint = 뜨겁고 붓고 건드리면 몹시 아픈 관절
what-hot-joint = 통풍이나 관절염이 도질 때처럼, 발가락이나 발목 관절이 뜨겁고 붓고 닿으면 아픔.

# clinical 2.3 rows 2.4, 2.5
box-injuries = 최근 삠, 골절, 발 수술(언제든)
what-injuries = 지난 3일 안에 삐거나 부딪히거나 무리함, 부러졌거나 부러졌을지 모르는 뼈, 또는 살면서 한 번이라도 받은 발이나 발목 수술.

# clinical 2.3 rows 2.6, 2.7
box-lumps = 부기, 혹, 멍, 아픈 티눈이나 발톱
what-lumps = 이유를 모르는 부기, 또는 만지면 아픈 곳: 티눈, 파고든 발톱, 멍, 혹.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = 이미 많이 아프거나, 발뒤꿈치가 아픔
what-sore-already = 10점 중 7점 이상의 통증, 까닭 모르게 2주 동안 이어진 통증, 또는 첫걸음에 아픈 발뒤꿈치.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>어느 발인가요?</b>
    { $about ->
        [broken_skin] 상한 피부, 헌 곳, 화상, 물집.
        [rash] 발진이나 사마귀. 수건은 같이 쓰지 말고, 약사나 의사에게 보여 주세요.
        [hot_joint] 뜨겁고 부은 관절.
        [sprain] 삐거나 부딪힌 곳.
       *[other] 표시하신 것.
    } 그 발은 오늘 쉬어요. 잘 모르겠으면 양쪽으로 봐요.
b-left = 왼쪽
b-right = 오른쪽
b-both = 양쪽

# clinical 2.3 row 2.3
hot-joint =
    <b>뜨거운 관절</b>
    열도 나거나, 점점 나빠지거나, 몸이 안 좋거나 메스꺼운가요?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>부상이나 수술</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
box-sprain = 지난 3일 안에 삐거나 부딪히거나 무리함
what-sprain = 지난 3일 안에 발이나 발목을 접질리거나 부딪히거나 무리하게 썼음.
box-fracture = 부러졌거나 부러졌을지 모르는 뼈
what-fracture = 아직 붙는 중인 발이나 발목 골절, 또는 아직 아무도 확실히 모르는 부상.
box-foot-surgery = 발이나 발목 수술(언제든)
what-foot-surgery = 아무리 오래되었어도 발이나 발목에 받은 수술, 또는 안에 남아 있는 금속.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>부기나 아픈 곳</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
# clinical 2.3 rows 1.4, 2.7
box-pus = 고름, 또는 냄새나 얼룩
what-pus = 발톱, 티눈, 헌 곳에서 나오는 노랗거나 탁한 물, 나쁜 냄새, 양말에 밴 얼룩.
# clinical 2.3 row 1.3
box-one-sided = 한쪽만 부음
what-one-sided = 한쪽 발, 발목, 종아리가 다른 쪽보다 새로 커졌음.
# clinical 2.3 row 2.6
box-swelling-both = 양발이 부음, 이유를 모름
what-swelling-both = 양발이나 양 발목이 부었거나 양말 자국이 깊게 남는데, 이유를 모름.
# clinical 2.3 row 2.7
box-sore-spot = 아픈 티눈, 발톱, 멍, 혹
what-sore-spot = 만지면 아픈 한 곳. 발의 그 부분은 빼고 해요.

# clinical 2.3 row 2.7
which-spot = 아픈 곳이 어디인가요? 그 부분은 오늘 빼요.
b-toes = 발가락
b-sole = 발바닥, 뒤꿈치
b-ankle = 발목 뒤
b-top = 발등

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>시작 전의 통증</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
box-strong-pain = 10점 중 7점 이상
what-strong-pain = 0은 전혀 아프지 않음, 10은 생각할 수 있는 가장 심한 통증일 때.
box-unexplained-pain = 2주 동안의 통증, 이유를 모름
what-unexplained-pain = 발이 2주 이상 아팠는데 아무도 이유를 찾지 못했음.
box-heel-pain = 발뒤꿈치 통증, 주로 첫걸음에
what-heel-pain = 아픈 발뒤꿈치. 흔히 아침에 일어나자마자나 앉았다 일어설 때 아파요. 그 자리는 세게 누르지 않아요.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>달라진 것이 있나요?</b>
    감각, 혈액, 전반적인 건강에 대한 답을 아직 가지고 있어요.

    새로 생긴 무감각, 약, 병, 수술, 임신, 긴 여행, 오래 누워 지낸 일을 떠올려 보세요.
b-nothing-changed = 달라진 것 없어요
b-something-changed = 달라진 것이 있어요

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>감각과 혈액</b>
    지금이든 예전이든 맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 보니, 표시해 주세요.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = 혈전(언제든), 또는 최근 수술, 깁스, 긴 여행
what-clot = 언제든 다리나 폐에 혈전이 있었음, 피가 너무 쉽게 굳음, 또는 지난 6주 안에 수술, 깁스, 며칠간 누워 지냄, 긴 여행.

# clinical 2.3 row 3.1
box-diabetes = 당뇨병
what-diabetes = 종류와 상관없이, 잘 조절되고 있어도요. 질문 몇 가지가 더 이어져요.

# clinical 2.3 rows 3.1, 3.3
box-numbness = 발이 무감각하거나 저리거나 화끈거림
what-numbness = 신경, 허리, 항암 치료, 술 등 이유와 상관없이 예전보다 감각이 덜하거나, 찌릿찌릿하거나 화끈거림. 이 안내는 느낌에 기대어 진행돼요.

# clinical 2.3 row 3.4
box-poor-circulation = 다리의 혈액순환이 나쁨
what-poor-circulation = 그런 말을 들은 적이 있거나, 걸을 때 종아리가 아프거나, 밤에 쉬는데도 발이 아픔.

# clinical 2.3 row 3.6
box-thinner = 피를 묽게 하는 약, 또는 출혈 문제
what-thinner = 와파린, 아픽사반, 헤파린 같은 약, 혈소판 부족, 너무 쉽게 드는 멍이나 출혈. 약은 안내받은 대로 계속 드세요.

# clinical 2.3 row 3.7
box-veins = 발이나 발목에 튀어나온 핏줄
what-veins = 끈이나 매듭처럼 튀어나온 핏줄. 그곳에는 손을 대지 않아요.

# clinical 2.3 row 3.1
diabetes =
    <b>당뇨병에 대해</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
box-diabetes-numb = 발이 무감각하거나 저리거나 화끈거림
what-diabetes-numb = 지금이든 가끔이든, 발의 감각이 줄거나 찌릿찌릿하거나 화끈거림.
box-diabetes-past = 발의 헌 상처, 발가락 절단, 모양 변화(언제든)
what-diabetes-past = 언제든 발 궤양, 절단, 또는 발 모양이 바뀐 일(샤르코 발).
box-diabetes-unchecked = 지난 12개월 동안 발 검사를 안 받음
what-diabetes-unchecked = 보통 1년에 한 번, 간호사나 의사, 발 전문의가 발을 보고 감각을 검사해요.

# clinical 2.3 row 3.2
charcot = 양발을 비교해 보세요. 한쪽이 더 따뜻하거나, 더 붉거나 어둡거나, 더 부었거나, 모양이 변하고 있나요? 아프지 않아도요. 피부색이 어두우면 더 어둡거나 번들거리는 곳을 찾아보세요.

# clinical 2.3 row 3.4
circulation = 쉬고 있거나 밤일 때 발이 아픈가요? 그리고 새로 생겼거나 점점 심해지나요?

# clinical 2.3 row 3.7
veins = 그 핏줄 가운데 단단하거나 뜨겁거나 아픈 것이 있나요?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>건강과 편안함</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 보니, 표시해 주세요.

# clinical 2.3 row 4.1, 2.4
box-pregnant = 임신 중, 또는 6주 안에 출산
what-pregnant = 몇 주째든, 어떤 방식으로 낳았든요. 먼저 조산사나 산부인과와 이야기해 주세요.

# clinical 2.3 row 4.2
box-cancer = 지금 암이 있거나 치료 중
what-cancer = 지금 있거나 관리 중인 모든 암, 뼈의 암, 다리에 받은 방사선 치료.

# clinical 2.3 row 4.3
box-organs = 심부전, 신부전, 림프부종
what-organs = 약한 심장, 기능이 떨어진 콩팥, 돌보는 의사가 없는 심장 문제, 림프계 때문에 오래가는 부기.

# clinical 2.3 row 4.4
box-bones = 약한 뼈, 또는 스테로이드 장기 복용
what-bones = 골다공증, 가볍게 부딪혀 부러진 뼈, 몇 달째 쓰는 스테로이드 약, 또는 최근 시프로플록사신이나 레보플록사신 같은 항생제.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = 알레르기: 견과류, 코코넛, 향료, 크림
# clinical 2.3 row 4.5
what-allergy = 견과류, 코코넛, 향료, 피부에 바르는 것에 보인 반응. 마사지는 할 수 있어요. 그런 오일은 빼고 할게요.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = 휘청거림, 고관절·무릎·허리가 나쁨, 심박조율기
what-balance = 넘어지거나 비틀거림, 손을 뻗거나 다리를 꼬기 힘든 관절, 고관절 인공관절, 전자 장치 이식물.

# clinical 2.3 row 4.4
bones =
    <b>뼈와 스테로이드</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
box-bones-severe = 뼈가 아주 약하거나, 쉽게 부러진 적이 있음
what-bones-severe = 심하다는 말을 들었거나, 가볍게 부딪히거나 부딪히지도 않았는데 뼈가 부러졌음.
box-bones-thin = 뼈가 약함, 부러진 곳은 없음
what-bones-thin = 골다공증이나 검사에서 나온 골감소. 골절은 없음.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = 몇 달 동안 쓴 스테로이드 약
what-steroids = 프레드니솔론 같은 먹는 약이나 주사를 오래 쓴 경우예요. 그러면 뼈와 힘줄이 더 약할 수 있어요. 최근 시프로플록사신, 레보플록사신 같은 약을 썼어도 표시해 주세요.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>움직임과 앉기</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
# clinical 2.3 row 4.7
box-hip-precautions = 고관절을 굽히거나 꼬지 말라는 말을 들음
what-hip-precautions = 고관절 수술 뒤에 다리를 꼬지 말거나 고관절을 직각보다 더 굽히지 말라는 말을 들었을 수 있어요.
# clinical 2.3 row 4.7
box-no-crossing = 한 다리를 다른 다리 위에 못 올림
what-no-crossing = 뻣뻣하거나 아픈 고관절, 무릎, 허리. 다른 앉는 자세를 알려 드려요.
# clinical 2.3 row 4.6
box-unsteady = 휘청거리거나 최근 넘어짐
what-unsteady = 가끔 비틀거리거나, 지난 몇 달 사이 넘어졌거나, 쇠약하고 혼자 사시는 경우. 끝까지 앉아서 해요.
# clinical 2.3 row 4.8
box-pacemaker = 심박조율기나 전자 이식물
what-pacemaker = 몸 안에 있는, 배터리로 움직이는 모든 것. 이 안내는 손만 써요. 전동 마사지기는 멀리해 주세요.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>처음 손대기 전에 한 번 살펴봐요</b>
    밝은 빛에서요. 발바닥은 거울이나 다른 사람의 도움으로. 왼쪽과 오른쪽을 비교해 주세요:

    • <b>피부</b>: 발등, 발바닥, 발뒤꿈치, 모든 발가락 사이. 베이거나 헐거나 물집이 있거나, 짓무르거나 벗겨진 곳은?
    • <b>발톱과 굳은살</b>: 아픈 가장자리, 고름, 밑에 비치는 색은?
    • <b>색</b>: 붉거나 더 어둡거나, 창백하거나, 파란가요? 피부색이 어두우면 더 어둡거나 번들거리는 곳을 찾아보세요.
    • <b>온기</b>: 손등으로, 양쪽 같은 자리를.
    • <b>모양</b>: 부기, 깊은 양말 자국, 변화는?

    양발이 평소처럼 보이고 느껴지나요?
b-looks-fine = 둘 다 괜찮아 보여요
b-found-something = 뭔가 있어요

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>오늘은 쉬어요</b>

    { $reason ->
        [under_18] 이 안내는 성인만을 위한 거예요. 함께하는 사람이 모두 18세 이상일 때 다시 와 주세요.
        [not_willing] 마사지에는 발 주인의 분명한 허락이 필요해요. 깨어 있고, 여기 있어야 해요. 하고 싶을 때 언제든 다시 오세요. 싫다는 것도 좋은 대답이에요.
        [drowsy] 지나칠 때 그것을 분명히 느낄 수 있어야 해요. 푹 쉬고 정신이 맑은 다른 날에 오세요. 약은 안내받은 대로 계속 드세요.
        [fever] 열이 나면 쉬는 것이 먼저예요. 하루이틀 몸이 괜찮은 뒤에 다시 오세요. 더 나빠지나요? 의사에게 연락하세요.
        [feet_out] 지금은 양발 모두 쉬어야 해요. 피부와 관절이 가라앉으면 다시 오세요. 약사, 발 전문의, 의사가 더 알려 줄 수 있어요.
       *[other] 지금은 발을 쉬게 하고, 다른 날 다시 오세요. 걱정되는 것이 있으면 의사나 발 전문의에게 물어보세요.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>먼저, 당신을 아는 의료진에게</b>

    이 안내는 오늘 당신에게 맞지 않아요. 답하신 내용 가운데, 그것을 아는 의사, 간호사, 조산사, 발 전문의와 먼저 이야기하는 것이 좋은 것이 있어요.

    이렇게 물어볼 수 있어요: “집에서 부드러운 발 마사지를 해도 괜찮을까요?”

    괜찮다는 답을 들으면 돌아와서 알려 주세요. 그러면 30일 동안 부드러운 방식이 열려요: 약한 압력으로, 몇 가지는 빼고요.

b-clinician-ok = 의료진이 부드럽게는 괜찮대요

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>오늘은 부드럽게</b>

    • { $foot ->
        [left] 왼발만
        [right] 오른발만
       *[both] 양발
    }
    • 압력: { $cap ->
        [1] 햇볕에 탄 피부에 크림을 바르듯이, 그 이상은 안 돼요
       *[2] 핸드크림을 문질러 바르듯이, 그 이상은 안 돼요
    }
    • 엄지로 원만 그려요: 손가락 마디도, 누르기도 없이{ $zones ->
        [none] {""}
       *[other] {""}
            • 빼는 곳: { $zones }
    }{ $heel ->
        [yes] {""}
            • 아픈 발뒤꿈치 자리는 세게 누르지 않아요. 2주가 지나도 나아지지 않나요? 의사에게 물어보세요.
       *[no] {""}
    }
    • 튀어나온 핏줄과 아픈 곳에는 손을 대지 않아요
zone-toes = 발가락
zone-sole = 발바닥
zone-ankle = 발목 뒤
zone-top = 발등

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] 낮이든 밤이든 지금 산부인과 분만실이나 조산사에게 전화하세요.
        [injury] 오늘 응급 진료소나 응급실로 가세요.
        [popped] 오늘 응급 진료소나 응급실로 가세요.
        [broken_skin] 오늘 발 담당 의료진이나 의사에게 전화하세요.
        [skin_now] 오늘 발 담당 의료진이나 의사에게 전화하세요.
        [charcot] 오늘 발 담당 의료진이나 의사에게 전화하세요.
       *[other] 오늘 의사와 이야기하세요.
    }</b>

    { $reason ->
        [one_leg] 한쪽 다리가 새로 붓거나 아프거나 따뜻하거나 더 어두워졌다면 그날 안에 진료를 받아야 해요. 문지르거나 누르지 마세요.
        [calf] 종아리가 아프거나 붓거나 따뜻하면 그날 안에 진료를 받아야 해요. 문지르거나 누르지 마세요.
        [infection] 뜨겁고 붓고 아픈 피부나 고름은 그날 안에 의사나 응급 진료소에서 진료를 받아야 해요.
        [numb_later] 사라지지 않은 무감각, 저림, 힘 빠짐은 오늘 진료를 받아야 해요.
        [spreading] 번지는 색, 열, 벌어진 상처는 그날 안에 의사나 응급 진료소에서 진료를 받아야 해요. 피부색이 어두우면 더 어둡거나 번들거려 보일 수 있어요.
        [injury] 진료를 받을 때까지 그 발에 체중을 싣지 마세요.
        [popped] 진료를 받을 때까지 그 발에 체중을 싣지 마세요.
        [preeclampsia] 부기, 두통, 눈앞의 점에 대해 말하세요. 밤에도 연락을 받고 싶어 해요.
        [pus] 고름이나 나쁜 냄새는 그날 안에 의사나 발 전문의의 진료를 받아야 해요. 직접 자르거나 짜지 마세요.
        [hot_joint_ill] 뜨겁고 부은 관절에 몸까지 안 좋다면 그날 안에 진료를 받아야 해요. 쉬게 하고, 누르지 마세요.
        [charcot] 한쪽 발이 더 따뜻하거나, 더 붉거나 어둡거나, 붓거나 모양이 변하면 아프지 않아도 그날 안에 진료를 받아야 해요. 그 발에 체중을 싣지 마세요.
        [rest_pain] 쉴 때나 밤에 새로 생기거나 심해지는 발 통증은 오늘 진료를 받아야 해요.
        [sore_vein] 단단하거나 뜨겁거나 아픈 핏줄은 오늘 진료를 받아야 해요. 문지르거나 누르지 마세요.
        [broken_skin] 당뇨병이 있거나 감각이 덜하거나 혈액순환이 나쁘면, 상한 피부는 하루 안에 진료를 받아야 해요. 깨끗한 거즈로 덮고 그 발에 체중을 싣지 마세요. 지금 문을 닫았나요? 진료 시간 외 전화를 이용하세요.
        [skin_now] 당뇨병이 있거나 감각이 덜하거나 혈액순환이 나쁘면, 상한 피부는 하루 안에 진료를 받아야 해요. 부드럽게 씻고, 깨끗한 거즈로 덮고, 그 발에 체중을 싣지 마세요. 지금 문을 닫았나요? 진료 시간 외 전화를 이용하세요.
       *[other] 알려 주신 것은 그날 안에 의사나 응급 진료소에서 진료를 받아야 해요.
    }

    이 안내는 오늘 당신에게 맞지 않아요.

    가슴이 아프거나, 숨쉬기 힘들거나, 정신을 잃거나, 발이 차갑거나 창백하거나 파래지거나, 갑자기 몹시 아프면 <b>{ $emergency }에 전화하세요</b>.{ $oil ->
        [none] {""}
       *[other] {""}

            일어서기 전에: 로션을 닦아 내고, 미끄럼 방지 양말이나 신발을 신으세요.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>지금 { $emergency }에 전화하세요.</b>

    { $reason ->
        [chest] 이렇게 말하세요: 가슴 통증, 호흡 곤란, 실신, 또는 심장이 마구 뜀.
        [cold_leg] 이렇게 말하세요: 발이나 다리가 차갑거나 창백하거나 파랗거나 무감각해졌어요. 그대로 두세요: 문지르지도, 데우지도 마세요.
        [cold_now] 이렇게 말하세요: 발이 차갑거나 창백하거나 파래졌어요. 그대로 두세요: 문지르지도, 데우지도 마세요.
        [infection_severe] 이렇게 말하세요: 뜨겁고 부은 피부가 빠르게 번지고 있어요. 또는 몹시 아프거나 의식이 흐려요.
        [danger_sign] 보이는 대로 말하세요: 가슴, 숨, 실신, 부은 얼굴, 차갑거나 파란 발, 움직이지 않거나 디딜 수 없는 발.
       *[other] 어떤 상태인지, 어디에 있는지 말하세요.
    }

    앉거나 누우세요. 가까이에 사람이 있으면 곁에 있어 달라고 하세요. 직접 운전하지 마세요.

b-getting-help = 도움을 청하고 있어요

# clinical 8 row 19
clinician =
    <b>먼저 의료진에게</b>

    지난번 일이 있었으니, 그 일을 아는 의사, 간호사, 조산사, 발 전문의가 부드러운 발 마사지는 괜찮다고 말할 때까지 다음 마사지는 기다려요.

    그렇게 말했나요? 그러면 아래에서 알려 주세요. 아니라면 발을 쉬게 하고, 몸조심하세요.

# clinical 8 row 19
locked =
    <b>발이 쉬는 중이에요</b>

    지난번 뒤로 더 오래 쉬어야 해요. 다음 마사지: <b>{ $until }</b>, 그때 아픈 곳이 없으면요.

    아직 아프거나 점점 나빠지나요? 의사나 발 전문의에게 물어보세요.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>먼저 조금 쉬어요</b>

    하루 한 번이면 충분해요. 다음 마사지: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>시간이 꽤 지났어요</b>

    답하신 지 한 시간이 넘어서, 손을 대기 전에 한 번 더 여쭤볼게요. 금방 끝나요.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>지금 발이 얼마나 아픈가요?</b>
    0은 전혀 아프지 않음, 10은 생각할 수 있는 가장 심한 통증이에요.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>어떻게 앉으시겠어요?</b>
    고관절, 무릎, 허리가 편한 자세를 골라 주세요.
b-figure-four = 발목을 반대쪽 허벅지에
b-stool = 발을 받침대에
b-bed = 침대나 소파에서
b-floor = 바닥에서
b-partner = 다른 사람이 해 줘요

# clinical 1 row 20, 5 (a)
sit-figure-four =
    의자나 침대에 앉으세요. 한쪽 발목을 반대쪽 허벅지에 올려, 발바닥이 나를 향하게 해요.

    그 다리에 쥐가 나거나, 고관절이나 무릎이 아프거나, 저린가요? 내려놓고 다른 자세를 고르세요.
# clinical 5 (b)
sit-stool =
    흔들리지 않는 의자에 앉으세요. 한 발을 받침대나 다른 의자에 올리고, 무릎을 조금 굽히고, 몸을 앞으로 숙여요.

    허리나 고관절이 불편하면 다른 자세를 고르세요.
# clinical 5 (c)
sit-bed =
    침대나 소파에 등을 받치고 앉으세요. 한 무릎을 굽혀 그 발을 다른 무릎 옆에 평평하게 세워요.

    고관절, 무릎, 허리가 불편하면 다른 자세를 고르세요.
# clinical 5 (d)
sit-floor =
    매트나 깔개에 앉아 벽에 등을 대고, 한 발을 몸 가까이 당겨요. 먼저, 다시 쉽게 일어날 수 있는지 확인하세요.

    쥐가 나거나 저리면 다른 자세를 고르세요.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>발의 주인이 결정해요.</b> 휴대폰을 들거나 소리 내어 대답해요.

    • 멈추는 말을 함께 정하세요.
    • 해 주는 사람: 깨끗하고 따뜻한 손, 짧은 손톱, 반지 없이. 뒤꿈치 당기기 말고는 복사뼈 아래만 해요.
    • 받는 사람: 뒤로 기대고 다리를 받쳐요. 고관절을 조심하라는 말을 들었나요? 벌려 두고, 직각보다 더 굽히지 마세요.
    • 해 주는 사람: 단계마다 “너무 센가요?” 하고 물으세요. 발을 빼거나 말이 없어지거나 잠들면 멈추세요.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>손이 부드럽게 움직이게 바를 것이 있나요?</b>
    손을 씻고 반지를 빼세요. 단순하고 향이 없는 것이 가장 좋아요: 한 발에 완두콩에서 포도알만큼. 발가락 사이와 상한 피부에는 바르지 마세요.

    처음 쓰는 건가요? 팔뚝 안쪽에 조금 발라 하루 기다려 보고, 오늘은 맨손으로 하세요.
b-plain = 무향 로션
b-coconut = 코코넛 오일
b-argan = 아르간 오일
b-dry = 맨손

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>준비 끝</b>
    휴대폰을 보이는 곳에 세우고, 수건을 손닿는 곳에 두세요.

    • 절대 아프면 안 돼요. 아프면 <b>{ b-hurts }</b>를 누르세요. 더 약하게 해요.
    • 날카롭거나 이상한 느낌이면 <b>{ b-stop-key }</b>을 누르세요. 늘 거기 있어요.
    • 글로 써도 돼요.

    한 발에 5분쯤이에요. 편하게 숨 쉬세요.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle =
    두 손으로 { $side ->
        [left] 왼발
       *[right] 오른발
    }을 감싸고 한두 번 숨 쉬는 동안 그대로 있어요. 그다음 발가락에서 발목 쪽으로 천천히 가볍게 쓸면서, 로션이 있으면 펴 발라요.
    .why = 발이 손길에 익숙해질 시간을 줘요.
    .name = 감싸기

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull =
    한 손으로 { $side ->
        [left] 왼쪽
       *[right] 오른쪽
    } 발목 앞쪽을 잡아요. 다른 손 엄지와 검지로 발목 뒤를 잡고 뒤꿈치까지 천천히 쓸어내리듯 당겨요. 다섯 번쯤이요. 비틀지 마세요. 그 힘줄이 아프면 { b-skip }를 누르세요.
    .why = 운동하거나 오래 서거나 굽 높은 신발을 신으면 뻣뻣해지기 쉬운 뒤꿈치 뒤쪽을 풀어 주려는 동작이에요.
    .name = 뒤꿈치 당기기

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] 주먹을 느슨하게 쥐어요. 손가락 마디로 { $side ->
                [left] 왼
               *[right] 오른
            }발바닥을 뒤꿈치에서 발가락 쪽으로 천천히 주물러요. 아픈 곳은 피하세요.
        [thumbs] 두 손으로 { $side ->
                [left] 왼발
               *[right] 오른발
            }을 잡고 엄지를 발바닥에 대요. 천천히 셋을 세는 동안 똑바로 누르고, 놓고, 엄지 너비만큼 옮겨요. 뒤꿈치에서 발가락 바로 아래까지요.
       *[circles] { $side ->
                [left] 왼
               *[right] 오른
            }발바닥에 엄지로 작은 원을 천천히 그려요. 뒤꿈치에서 시작해 한 발가락 뿌리까지 간 다음, 다음 발가락을 향해 다시 시작해요.
    }
    .why =
        { $way ->
            [knuckles] 손가락 마디는 발바닥을 더 넓게 덮고 엄지를 아껴 줘요.
            [thumbs] 짧고 곧게 눌러 긴장된 곳을 풀어 주려는 동작이에요.
           *[circles] 이렇게 하면 발가락 줄을 따라 발바닥 전체를 차례로 지나가요.
        }
    .name = 발바닥

# clinical 1 row 28, 5 (step 4: level 1)
toes =
    { $side ->
        [left] 왼발
       *[right] 오른발
    } 발가락 하나의 뿌리를 가볍게 잡아요. 작은 원을 그리며 양방향으로 세 번씩 돌리고, 다음 발가락으로 가요. 뜨겁거나 부었거나, 인공관절이거나 굳힌 발가락은 빼세요.
    .why = 가볍게 돌려 발가락을 느슨하게 하려는 동작이에요. 당길 필요는 없어요.
    .name = 발가락

# clinical 5 (close)
close =
    손바닥을 펴서 { $side ->
        [left] 왼발
       *[right] 오른발
    } 전체를 발가락에서 발목까지 쓸어요. 갈수록 더 천천히, 더 가볍게요. 그다음 두 손을 얹고 쉬었다가 떼요.
    .why = 조용한 마무리는 긴장을 푸는 데 도움이 될 수도 있어요.
    .name = 마무리 쓸기

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = 이 발은 끝

# clinical 1 row 29, 8 row 27
switch =
    <b>한 발이 끝났어요.</b>
    수건 위에 내려놓고, 숨을 한 번 쉬고, 다리를 바꾸세요. 앉은 채로요. 기름 묻은 발은 미끄러워요.

    다른 발도 다시 약하게 시작해요.

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] 왼발
       *[right] 오른발
    }, { $steps }단계 중 { $step }단계
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] 햇볕에 탄 피부에 크림을 바르듯이
        [2] 핸드크림을 문질러 바르듯이
       *[3] 잘 익은 복숭아를 멍들지 않게 누르듯이
    }
time-left = 약 { $seconds }초 남음
time-up = 시간이 됐어요. 준비되면 넘어가세요.

## Status lines under a hands-on card

# clinical 3.3
status-eased = 말해 줘서 고마워요. 이제 한 단계 더 약하게 해요.
# clinical 3.2
status-eased-number = 고마워요, 적어 두었어요.
# clinical 3.1 (tickle)
status-tickle = 더 천천히, 손바닥을 더 펴서요. 더 누를 필요는 없어요.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = 조금 더 세게요. 그래도 편하게 느껴져야 해요.
# clinical 3.3, 8 row 8
status-harder-ask = 먼저 알려 주세요. 지금 이대로는 어때요?
# clinical 3.3, 8 row 5
status-harder-no = 아까 아팠으니 오늘은 계속 약하게 해요.
# clinical 3.3, 8 row 6
status-harder-most = 여기서는 이 정도가 가장 센 거예요.
status-fine = 좋아요. 그대로 계속해요.
# clinical 3.3 (ask at the start and every 60 s)
status-check = 느낌이 어때요?
status-again = 이 단계를 처음부터 한 번 더요.
# clinical 8 row 11
status-skipped = 오늘은 뺐어요.
status-skipped-hurt = 말해 줘서 고마워요. 그 단계는 오늘 빼고 해요.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = 아프다니 안타까워요. 지금은 그 발을 그냥 두세요. 날카롭거나 이상하면 “날카로운 통증”이라고 써 주세요.
status-tap = 버튼 가운데 하나를 골라 주세요.
status-same = 돌아갈 곳이 없어요.
status-hands-free = 손 안 대기: 제가 알아서 넘어가요. 가끔 누르거나 한마디 써 주시면 괜찮은 줄 알게요.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    이렇게 이해했어요: { $heard ->
        [hurts] 아파요
        [fine] 괜찮아요
        [harder] 더 세게
        [tickle] 간지러워요
        [back] 뒤로
        [repeat] 다시
        [skip] 건너뛰기
        [resume] 계속
       *[next] 다음
    }.
b-meant = 아니요, 다른 뜻이에요

## Cues: short messages that call attention

cue-check = 느낌이 어때요?
# Time is up; the step that follows waits for a tap or a word.
cue-next = 시간이 됐어요. 느낌이 어때요? 다음: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = 다음 단계로 가요.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>손을 떼세요</b>

    { $why ->
        [silence] 소식이 없어서 잠시 멈췄어요. 괜찮으세요?
        [unclear] 제대로 이해했는지 잘 모르겠어요. 잠시 손을 떼고, 아래에서 골라 주세요.
        [restart] 제가 잠시 자리를 비웠어요. 미안해요! 발은 어때요?
        [reading] 천천히 읽으세요. 발은 쉬어도 괜찮아요.
        [media] 그것은 제가 보거나 들을 수 없어요. 잠시 손을 떼고, 아래에서 골라 주세요.
        [sore] 아프면 잠시 쉬는 게 좋아요.
       *[asked] 천천히 하세요. 발은 쉬어도 괜찮아요.
    }

    괜찮다고 느껴질 때 <b>{ b-resume }</b>를 누르세요.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>15초 동안 손을 떼세요</b>
    발을 쉬게 하고 숨을 쉬세요. 그다음 다시 여쭤볼게요.

    계속한다면 더 약하게: { pressure }.
# clinical 3.2
resting-ask =
    <b>지금 얼마나 아픈가요?</b>
    0은 전혀 아프지 않음, 10은 생각할 수 있는 가장 심한 통증이에요.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>손을 떼세요. 오늘은 여기까지예요.</b>

    { $why ->
        [silence] 한동안 소식이 없었어요. 편안하셨길 바라요.
        [hurts] 몇 번 아팠는데, 말해 주신 건 잘하신 거예요. 발을 쉬게 하세요. 이 아픔이 새로 생긴 것이라면 의료진에게 물어보세요.
        [time] 정해진 시간이 다 됐어요. 수고하셨어요.
       *[skips] 하루치로는 충분히 많은 단계를 뺐어요. 그래도 괜찮아요.
    }

keyboard-on = 멈춤은 늘 글칸 아래, 손닿는 곳에 있어요.
keyboard-off = 마사지가 끝났어요. 멈춤 버튼을 치웠어요.
media-idle = 저는 글과 버튼만 읽을 수 있어요. 버튼을 누르거나 글로 써 주세요.

toast-stale = 앞 카드의 버튼이에요.
toast-stopped = 멈췄어요. 손을 떼고, 발을 내리세요.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>멈췄어요. 손을 떼세요. 발을 내리세요.</b>

    잘 말해 주셨어요. 아팠나요?
b-sharp-or-strange = 날카롭거나 이상했어요
b-just-sore = 그냥 아팠어요
b-no-pain = 안 아파요, 그냥 멈춤

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>가슴 통증, 호흡 곤란, 실신, 얼굴 부기가 있으면 지금 { $emergency }에 전화하세요.</b>

            🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b> 어지럽기만 한가요? 뒤로 누우세요.
        [vessel]
            <b>발이 차갑거나 창백하거나 파랗거나 얼룩덜룩하면 지금 { $emergency }에 전화하세요.</b>

            🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b> 문지르지 마세요.
        [nerve]
            🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b>

            무감각하거나 저리면 오늘은 더 하지 않아요.
        [tissue]
            🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b>

            지금은 그 발에 체중을 싣지 마세요.
        [stop] 🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b>
       *[pain]
            🛑 <b>멈추세요. 손을 떼세요. 발을 내리세요.</b>

            멈추길 잘하셨어요.
    }

    <b>이 가운데 하나라도 있나요?</b>
    • 가슴 통증, 숨참, 실신
    • 부은 얼굴이나 입술
    • 차갑거나 창백하거나 파란 발
    • 움직일 수 없거나 디딜 수 없는 발
b-danger-sign = 네, 하나 있어요
b-no-danger = 아니요, 하나도 없어요

# clinical 3.4 point 3
stop-look =
    <b>양발을 보세요</b>
    색, 온기, 부기를 비교하세요. 발가락을 꼼지락거려 보세요. 양발을 가볍게 만져 보세요. 느껴지나요? 피부색이 어두우면 더 어둡거나 잿빛이거나 번들거리는 곳을 찾아보세요.

    보이는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
# clinical 3.1 (vessel)
box-cold-now = 발이 차갑거나 창백하거나 파래요
what-cold-now = 다른 쪽보다 분명히 차갑거나, 창백하거나 파랗거나 잿빛이거나 얼룩덜룩함. 피부색이 어두우면 발바닥과 발톱을 보세요.
# clinical 3.1 (tissue)
box-popped = 뚝 소리가 났거나, 디딜 수 없음
what-popped = 아프면서 뭔가 툭, 뚝, 우두둑 했거나, 그 발로 설 수 없음.
# clinical 3.1 (nerve)
box-numb-now = 무감각, 저림, 힘 빠짐, 발가락이 안 움직임
what-numb-now = 평소보다 감각이 덜함, 찌릿찌릿함, 전기가 오는 느낌, 또는 꼼지락거려지지 않는 발가락.
# clinical 3.1 (tissue)
box-bruised = 새로 생긴 멍이나 부기
what-bruised = 손을 댄 뒤로 붓거나 색이 변한 곳. 피부색이 어두우면 멍이 더 어둡거나 보랏빛으로 보일 수 있어요.
# clinical 3.1 (tissue)
box-skin-now = 피부가 벌어지거나, 피가 나거나, 물집이 생김
what-skin-now = 벌어지거나 찢어지거나 피가 나거나 물집이 생긴 곳. 발가락 사이도 봐 주세요.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = 로션을 바른 곳에 발진이나 가려움
what-rash-now = 로션이나 오일을 바른 곳이 오돌토돌하거나 부풀거나, 가렵고 화끈거림. 피부색이 어두우면 더 어둡게 보이거나 느낌만 있을 수 있어요.

# clinical 3.4 point 4
stop-calf = 이제 종아리예요. 문지르지 말고 보세요. 한쪽이 아프거나 붓거나 따뜻한가요?

# clinical 3.4 point 5
stop-pain-now =
    <b>지금 얼마나 아픈가요?</b>
    0은 전혀 아프지 않음, 10은 생각할 수 있는 가장 심한 통증이에요.
stop-resting =
    <b>10분 동안 쉬세요</b>
    편하면 발을 올리세요. 숨만 쉬면 돼요. 한 번 더 여쭤볼게요.

    점점 나빠지나요? 의사에게 전화하고, 겁이 나면 { $emergency }에 전화하세요.
stop-pain-again =
    <b>10분이 지났어요.</b>
    지금 얼마나 아픈가요, 0에서 10까지?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>발을 쉬게 하고, 그 자리는 건드리지 마세요.</b>
            통증이 그대로거나 다시 오면 의사나 발 전문의에게 말하세요. 가슴 통증이나 호흡 곤란이 있거나, 발이 차갑거나 창백하거나 파래지면 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 빨라도 <b>{ $until }</b>. 질문부터 새로 하고, 그 자리는 빼고, 약하게요.
        [pain_stays]
            <b>발을 쉬게 하고, 올려 두세요.</b>
            그 발은 마사지하지 마세요. 피부가 상했나요? 씻고 덮어 주세요. 48시간 안에 가라앉지 않으면 의료진에게 물어보세요. 가슴 통증이나 호흡 곤란이 있거나, 발이 차갑거나 창백하거나 파래지면 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 빨라도 <b>{ $until }</b>, 그리고 아프거나 붓거나 멍든 곳이 없을 때만이에요. 질문부터 새로 해요.
        [bruised]
            <b>발을 쉬게 하고, 올려 두세요.</b>
            멍이나 부은 곳은 마사지하지 마세요. 피부가 상했나요? 씻고 덮어 주세요. 커지거나 48시간 안에 가라앉지 않으면 의료진에게 물어보세요. 가슴 통증이나 호흡 곤란이 있거나, 발이 차갑거나 창백하거나 파래지면 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 빨라도 <b>{ $until }</b>, 그리고 다 없어졌을 때만이에요. 질문부터 새로 해요.
        [nerve]
            <b>발을 쉬게 하세요.</b>
            무감각, 저림, 힘 빠짐이 한 시간 넘게 가거나 번지면 오늘 의사에게 전화하세요. 허리 통증과 두 다리 증상이 함께 오거나, 대소변에 문제가 있으면 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [numb_now]
            <b>발을 쉬게 하세요.</b>
            무감각, 저림, 힘 빠짐이 한 시간 넘게 가거나 번지면 오늘 의사에게 전화하세요. 허리 통증과 두 다리 증상이 함께 오거나, 대소변에 문제가 있으면 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [popped]
            <b>응급 진료소나 응급실로 가세요.</b>
            그때까지 그 발에 체중을 싣지 마세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [calf]
            <b>오늘 의사와 이야기하세요.</b>
            종아리를 문지르거나 누르지 마세요. 가슴 통증이나 호흡 곤란이 있으면 바로 <b>{ $emergency }</b>에 전화하세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [vessel]
            <b>발이 차갑거나 창백하거나 파라면 지금 { $emergency }에 전화하세요.</b>
            문지르거나 데우지 마세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [body]
            <b>가슴 통증, 호흡 곤란, 실신, 얼굴 부기가 있으면 지금 { $emergency }에 전화하세요.</b>
            어지럽기만 했고 이제 사라졌나요? 누워서 쉬고, 의사에게 그 일을 말하세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
        [skin_now]
            <b>부드럽게 씻고, 덮어 주세요.</b>
            당뇨병이 있거나 감각이 덜하거나 혈액순환이 나쁘면 오늘 발 담당 의료진이나 의사에게 전화하세요.

            다음 마사지: 피부가 다시 온전해졌을 때. 질문부터 새로 해요.
        [rash_now]
            <b>로션을 씻어 내세요.</b>
            얼굴이나 입술이 붓거나 숨쉬기 힘들어지면 <b>{ $emergency }</b>에 전화하세요. 내일까지 피부가 가라앉지 않으면 약사나 의사에게 물어보세요.

            다음 마사지: 다른 제품으로, 또는 아무것도 바르지 않고. 질문부터 새로 해요.
        [repeat]
            <b>같은 자리에서 두 번 멈췄어요.</b>
            의료진이나 발 전문의에게 보여 주고, 그때까지 건드리지 마세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
       *[other]
            <b>발을 쉬게 하세요.</b>
            아프거나 이상한 느낌이 있으면 의료진에게 물어보세요.

            다음 마사지: 의료진이 살펴본 뒤에만이에요.
    }

    일어서기 전에: 로션을 닦아 내고, 미끄럼 방지 양말이나 신발을 신으세요.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>조금만 더 앉아 계세요</b>

    1. 발을 닦아요. 발가락 사이도요.
    2. 일어서기 <b>전에</b> 미끄럼 방지 양말이나 신발을 신어요.
    3. 1분 앉아 있다가 천천히 일어나요.

    목마르세요? 물 한 잔 드세요.

# clinical 4 (at once)
feel = <b>이제 발 느낌이 어때요?</b>
b-same = 그대로예요
b-worse = 나빠졌어요

# clinical 3.2
pain-after =
    <b>지금 아픈가요?</b>
    0은 전혀 아프지 않음, 10은 생각할 수 있는 가장 심한 통증이에요.

# clinical 4 (red flags)
wrong =
    <b>마지막으로 한 번 더</b>
    이상한 것이 있나요? 맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 봐요.
# clinical 4 (red flags), 3.4 point 4
box-calf = 한쪽 종아리나 다리가 아프거나 붓거나 따뜻함
what-calf = 한쪽만, 새로 생긴 것. 피부색이 어두우면 더 어둡거나 번들거려 보일 수 있어요. 알아보려고 문지르지는 마세요.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>정말 잘됐어요.</b> 남은 하루도 편안하게 보내세요.
        [same] <b>고마워요.</b> 그저 조용한 한때인 날도 있지요.
        [worse]
            <b>말해 줘서 고마워요.</b> 발을 쉬게 하고, 다음에는 더 약하게 해요.

            48시간 안에 가라앉지 않으면 의료진에게 물어보세요.
       *[unknown] <b>고마워요.</b> 잠시 편히 쉬세요.
    }

    가볍게 뻐근하다가 사라지는 것은 흔해요. 내일 발이 어떤지 여쭤볼게요.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>잠깐 돌아보기</b>
    지금 발은 어때요?
b-all-fine = 다 괜찮아요
b-mild-ache = 조금 뻐근, 줄어드는 중
b-still-sore = 아직 아프거나 멍들었어요
b-something-else = 다른 것이 있어요

# clinical 4 (red flags)
follow-up-signs =
    <b>이런 것이 있나요?</b>
    맞는 것에 표시해 주세요. 잘 모르겠으면 ‘예’로 보니, 표시해 주세요.
# clinical 4 (red flags)
box-numb-later = 무감각, 저림, 힘 빠짐, 발가락이 안 움직임
what-numb-later = 마사지 뒤로 평소보다 감각이 덜함, 찌릿찌릿함, 전기가 오는 느낌, 또는 꼼지락거려지지 않는 발가락.
# clinical 4 (red flags)
box-cannot-stand = 체중을 실을 수 없는 발
what-cannot-stand = 그 발로 서거나 걸을 수 없거나, 힘없이 꺾임.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = 번지는 붉은 기, 열, 벌어진 상처
what-spreading = 뜨겁고 붉은 피부, 벌어진 곳, 오한. 피부색이 어두우면 점점 커지는 더 어둡거나 번들거리는 곳을 찾아보세요.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = 고마워요. 가볍게 뻐근하다가 사라지는 것은 흔해요. 다음에는 더 약하게 시작하고, 내일 한 번 더 여쭤볼게요.

follow-up-fine = 다행이에요. 발이 원할 때 또 만나요. 하루 걸러 한 번이면 충분해요.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>발을 쉬게 해 주세요</b>
    지금은 마사지하지 마세요. 의사, 간호사, 발 전문의에게 보여 주세요.

    가슴 통증이나 호흡 곤란이 있거나, 발이 차갑거나 창백하거나 파래지면 <b>{ $emergency }에 전화하세요</b>.
