### What Knead says, in Vietnamese. The source is locales/en/messages.ftl.
### Form of address: "bạn"; Knead calls itself "mình".
### `# clinical 3.4` names the section or row of docs/clinical.md a rule comes from; [DJ] marks a
### design judgement, [GK] general knowledge.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Chào bạn, mình là <b>Knead</b>. Mình hướng dẫn người lớn xoa bóp bàn chân thật thư thả, từng bước một. Việc này có thể giúp bạn thư giãn.

            Mình không đưa ra lời khuyên y tế, đây không phải cách điều trị và không thay thế việc khám chữa bệnh. Nếu còn nghi ngại thì đừng làm.

            Bấm <b>{ b-start }</b> khi bạn có khoảng 20 phút yên tĩnh.
       *[again] Rất vui được gặp lại bạn. Bấm <b>{ b-start }</b> khi bạn và đôi chân đã sẵn sàng.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Cách dùng</b>
    Trước hết là vài câu hỏi ngắn, rồi khoảng năm phút cho mỗi bàn chân, từng bước một. Dựng điện thoại lên: mình đợi bạn.

    <b>Nếu bị đau</b>
    Bấm <b>{ b-hurts }</b>, ta sẽ làm nhẹ hơn. Đau nhói hay thấy lạ? Bấm <b>DỪNG</b>. Bạn cũng có thể gõ: “ui da”, “nhẹ hơn”, “dừng”.

    <b>Các lệnh</b>
    /start  bắt đầu, hoặc trở lại chỗ đang làm
    /stop  bỏ tay ra, ngay lập tức
    /remind  lời nhắc vào giờ bạn chọn
    /history  các lần xoa bóp đã qua
    /settings  nhịp độ, hình ảnh, quốc gia
    /language  ngôn ngữ khác
    /timezone  đồng hồ của bạn ở đâu
    /stopreminders  không nhắc nữa
    /privacy  mình giữ những gì
    /export  nhận dữ liệu của bạn
    /delete  xóa dữ liệu của bạn

    Lời nhắc vào giờ chẵn có thể đến trễ một hai phút khi nhiều người chọn cùng giờ.

    Chuyên viên xoa bóp có giấy phép có thể chỉ bạn lần đầu. Ở Mỹ, AMTA và ABMP có danh sách.

    Mình chỉ hướng dẫn để thoải mái, không đưa ra lời khuyên y tế. Khi khẩn cấp, hãy gọi { $emergency }.

command-start = Bắt đầu, hoặc trở lại chỗ đang làm
command-stop = Dừng ngay: bỏ tay ra
command-help = Cách dùng
command-history = Các lần xoa bóp đã qua
command-remind = Lời nhắc: đặt, đổi, tạm ngưng
command-stopreminders = Không nhắc nữa
command-timezone = Đồng hồ của bạn ở đâu
command-settings = Nhịp độ, hình ảnh, quốc gia
command-language = Ngôn ngữ khác
command-privacy = Mình giữ gì về bạn, và giữ bao lâu
command-export = Nhận mọi thứ mình giữ về bạn
command-delete = Xóa mọi thứ mình giữ về bạn

bot-name = Knead: hướng dẫn xoa bóp chân
# clinical 7 ("say")
bot-description =
    Mình hướng dẫn người lớn xoa bóp bàn chân thật thư thả, từng bước một. Việc này có thể giúp bạn thư giãn.

    Đầu tiên là vài câu hỏi ngắn. Sau đó khoảng năm phút cho mỗi bàn chân, nút DỪNG luôn trong tầm tay.

    Hướng dẫn chung để thoải mái: không phải lời khuyên y tế, không phải cách điều trị, không thay thế việc khám chữa bệnh. Nếu còn nghi ngại thì đừng làm.
# clinical 7 ("say")
bot-short-description = Xoa bóp bàn chân từng bước, cho người lớn. Có thể giúp thư giãn. Không phải lời khuyên y tế.

unknown-command = Mình không biết lệnh đó. /help liệt kê các lệnh mình biết.
group = Mình chỉ làm việc trong cuộc trò chuyện riêng, vì câu trả lời của bạn không phải chuyện của ai khác. Hãy mở cuộc trò chuyện riêng với mình và bấm Start.
resume-offer = Ta đang làm dở bước này. Làm tiếp ở đây, hoặc để hôm khác.
updated = Bản hướng dẫn vừa được thay đổi và chỗ đang làm không còn nữa. Không phải do bạn. Xin lỗi vì phải hỏi lại.
updated-hands = <b>Bỏ tay ra nhé.</b> Bản hướng dẫn vừa được thay đổi, bước này không còn nữa, nên buổi xoa bóp kết thúc ở đây. Không phải do bạn.
recalled = Bản hướng dẫn này đã bị thu hồi để cho an toàn, nên ta kết thúc ở đây. Không phải do bạn.
recalled-hands = <b>Bỏ tay ra nhé.</b> Bản hướng dẫn này đã bị thu hồi để cho an toàn, nên buổi xoa bóp kết thúc ở đây. Không phải do bạn.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Mình giữ những gì</b>
    Các câu trả lời bạn đánh dấu, chỉ ở dạng có hoặc không, cài đặt, lời nhắc và múi giờ, thời điểm các lần xoa bóp, và điểm đau. Những gì bạn gõ chỉ được đọc một lần và không lưu lại.

    <b>Giữ bao lâu</b>
    Câu trả lời về sức khỏe có giá trị 30 ngày; sau đó mình hỏi lại. Phần còn lại được giữ đến khi bạn xóa.

    <b>Bạn quyết định</b>
    /export gửi bạn mọi thứ trong một tệp. /delete xóa tất cả.

    Không quảng cáo, không bán gì cả. Telegram giữ bản riêng của cuộc trò chuyện này, bạn có thể xóa trong Telegram.

export = Đây là mọi thứ mình giữ về bạn.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Xóa mọi thứ mình giữ về bạn?</b>
    Câu trả lời, cài đặt và lịch sử sẽ mất hẳn.

    Nếu bạn đã được dặn cho chân nghỉ hoặc đi gặp ai đó trước, xin vẫn làm như vậy.
delete-done = Xong. Mọi thứ mình giữ về bạn đã được xóa. Bạn có thể trở lại bất cứ lúc nào với /start.

history = <b>Các lần xoa bóp của bạn</b>
history-streak = Số ngày liên tiếp: <b>{ $streak }</b>. Lỡ một ngày cũng không sao.
history-none = Chưa có lần nào. Bấm <b>{ b-start }</b> cho lần đầu tiên.
history-line =
    { $date }: { $feet ->
        [both] cả hai bàn chân
        [left] bàn chân trái
        [right] bàn chân phải
       *[none] dừng trước khi xong một bàn chân
    }, { $minutes } phút, đau { $before } → { $after }

## Settings

settings =
    <b>Cài đặt</b>

    Nhịp độ: { $pace ->
        [hands_free] <b>rảnh tay</b>. Mình tự chuyển bước; thỉnh thoảng ra dấu cho mình nhé.
       *[mine] <b>theo bạn</b>. Mình đợi bạn bấm.
    }
    Hình ảnh: { $pictures ->
        [off] <b>tắt</b>
       *[on] <b>bật</b>
    }
    Ngôn ngữ: <b>{ $language }</b>
    Quốc gia: { $country ->
        [none] <b>chưa chọn</b>
       *[other] <b>{ $country }</b>
    }
    Khi khẩn cấp, hãy gọi { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Bạn đang ở đâu?</b>
    Mình chỉ hỏi để cho bạn thấy đúng số cấp cứu.

language = <b>Bạn muốn dùng ngôn ngữ nào?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = số cấp cứu tại nơi bạn ở (115, 112, 911 hoặc 999)

## Reminders

moment-today = { $time } hôm nay
moment-tomorrow = { $time } ngày mai
moment-day = { $time }, { $date }
rule-daily = { $time } mỗi ngày
rule-weekdays = { $time } từ Thứ Hai đến Thứ Sáu
rule-weekends = { $time } Thứ Bảy và Chủ Nhật
rule-days = { $time }, { $days }
rule-every = { $time }, { $n } ngày một lần
rule-elsewhere = { $rule } ({ $city })
rule-once = một lần, lúc { $time }, { $date }

reminders =
    <b>Lời nhắc của bạn</b>

    { $rest ->
        [unanswered] Lời nhắc đang nghỉ, vì mình chưa nghe tin bạn. Hãy bật lại khi nào bạn muốn.
        [paused] Tất cả đang tạm ngưng.
        [not_now] Bây giờ các lời nhắc im lặng: nhân viên y tế nên có ý kiến trước.
        [locked] Chưa xoa bóp cho đến <b>{ $lock_end }</b>, và đến lúc đó cũng không có lời nhắc.
       *[on] Lần tới: <b>{ $next_reminder }</b>
    }

    Bấm vào một lời nhắc để đổi, hoặc gõ lời nhắc mới: “thứ 2 đến thứ 6 lúc 7:30”.

reminders-full = Mình chỉ giữ được nhiều nhất mười hai lời nhắc. Hãy bỏ bớt một cái rồi thêm cái mới.

reminder-ask =
    <b>Mình nên nhắc bạn khi nào?</b>

    Bấm một giờ, hoặc gõ theo cách của bạn: “9 giờ tối mỗi ngày”, “thứ 2, 4, 6 lúc 6 rưỡi”, “8 giờ ngày mai”, “2 tiếng nữa”.

reminder-either = Buổi sáng, hay muộn hơn trong ngày?

reminder-confirm =
    Mình sẽ nhắc bạn: <b>{ $rule }</b>{ $quiet_then ->
        [yes] , không có tiếng, vì đó là giờ yên lặng của bạn
       *[no] { "" }
    }.

    Các lần tới, theo đồng hồ ở { $city }:
    { $upcoming }

reminder-saved = Xong. Lần tới là <b>{ $chosen_next }</b>. Bạn có thể đổi hoặc dừng bất cứ lúc nào với /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Tạm ngưng đến { $chosen_until }.
        [open] Tạm ngưng đến khi bạn bật lại.
       *[no] { $chosen_next ->
            [none] Đang nghỉ.
           *[other] Lần tới: { $chosen_next }
        }
    }

reminder-pausing =
    Trong bao lâu? Bấm, hoặc gõ: “10 ngày”, “đến 3 tháng 12”.

reminder-removed = Đã bỏ.

reminder-options =
    <b>Cách mình nhắc bạn</b>

    Giờ yên lặng: { $quiet ->
        [off] <b>không có</b>
       *[other] <b>{ $quiet }</b>. Tin mình gửi lúc đó không có tiếng.
    }
    Sau khi đã xoa bóp trong ngày: { $again ->
        [on] <b>mình vẫn nhắn</b>
       *[off] <b>mình im lặng</b>
    }
    Số ngày liên tiếp: { $streak_shown ->
        [on] <b>hiện</b>
       *[off] <b>ẩn</b>
    }
    Đồng hồ: <b>{ $city }</b>, bây giờ { $clock }

reminder-quiet = Khi nào mình không nên phát ra tiếng?

reminders-stopped = Không nhắc nữa. Giờ của bạn vẫn được giữ; /remind bật lại khi bạn muốn.

when-hour = Không có giờ như vậy. Giờ đi từ 0 đến 23.
when-minute = Không có phút như vậy. Phút đi từ 0 đến 59.
when-date = Không có ngày đó trong lịch.
when-far = Ngày đó quá xa đối với mình. Xin chọn trong vòng một năm.
when-none = Mình không thấy giờ nào trong đó. Hãy thử “9 giờ tối” hoặc “21:00”.
when-unclear = Mình không chắc bạn muốn nói giờ nào. Hãy thử “9 giờ tối mỗi ngày”.
until-unclear = Mình không chắc là bao lâu. Hãy thử “10 ngày” hoặc “đến thứ sáu”.
when-past = Giờ đó đã qua rồi. Hãy chọn một giờ sắp tới.

reminder =
    { $turn ->
        [0] Vài phút yên tĩnh cho đôi chân nhé?
        [1] Đôi chân cũng cần nghỉ một chút. Ta bắt đầu chứ?
        [2] Đến giờ cho đôi chân rồi, nếu bạn muốn.
       *[3] Một lúc thư thả, gác chân lên: bạn sẵn sàng thì mình cũng vậy.
    }{ $streak ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }{ $streak } ngày liên tiếp.
    }

reminder-snoozed = Được rồi. Mình sẽ trở lại lúc <b>{ $snoozed }</b>.
reminder-skipped = Vậy hôm nay nghỉ. Không sao cả.
reminder-done = Bạn mới xoa bóp cách đây không lâu. Lần tới sớm nhất là { $until }.
reminder-locked = Chưa xoa bóp cho đến <b>{ $lock_end }</b>, nên đến lúc đó mình không nhắc. Bạn nghỉ ngơi nhé.

reminder-go-on =
    Mấy lời nhắc vừa rồi chưa có trả lời, không sao cả. Mình nhắc tiếp nhé?

    Nếu không nghe gì, mình sẽ im lặng. /remind gọi mình trở lại.
reminder-kept = Tốt, mình sẽ nhắc tiếp. Bây giờ luôn, hay để sau?
reminder-rested = Mình sẽ im lặng. Khi nào muốn, bạn có /remind.

## Time zones

zone-guess =
    { $clocks ->
        [1] <b>Chỗ bạn bây giờ là { $guess } phải không?</b>
       *[other] <b>Chỗ bạn bây giờ là mấy giờ?</b>
    }

    Bạn cũng có thể gõ tên thành phố, hoặc giờ trên đồng hồ của bạn.

zone-ask =
    <b>Chỗ bạn bây giờ là mấy giờ?</b>

    Gõ giờ trên đồng hồ của bạn (“21:14”), hoặc tên thành phố.
zone-locate = Hoặc chia sẻ vị trí bằng phím dưới ô nhập chữ. Mình chỉ giữ múi giờ, không giữ địa điểm.
zone-thanks = Phím vị trí đã được cất đi.
zone-set = Đồng hồ của bạn: { $city }, { $clock }.
zone-several = Nơi nào vậy?
zone-still =
    <b>Chỗ bạn bây giờ là { $clock } phải không?</b>

    Bạn đang thức vào giờ khác thường, nên mình hỏi xem bạn có đi xa không.
zone-move = Lời nhắc của bạn theo đồng hồ ở { $old_city }. Bây giờ chuyển sang theo đồng hồ ở <b>{ $city }</b> nhé?
place-unknown = Mình không biết nơi đó. Hãy thử một thành phố lớn gần đó, hoặc gõ giờ trên đồng hồ của bạn.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Lời nhắc
b-new-one = Lời nhắc mới
b-pause-all = Ngưng tất cả
b-resume-all = Bật lại tất cả
b-options = Giờ yên lặng, và thêm nữa
b-every-day = Mỗi ngày
b-weekdays = Thứ 2 – thứ 6
b-weekends = Cuối tuần
b-save = Lưu
b-other-time = Giờ khác
b-other-zone = Nơi khác
b-change = Đổi
b-pause-it = Tạm ngưng
b-resume-it = Bật lại
b-remove = Bỏ
b-pause-3-days = 3 ngày
b-pause-week = Một tuần
b-pause-open = Đến khi mình bảo
b-quiet = Giờ yên lặng
b-again-today = Cả khi đã xoa bóp
b-streak = Số ngày liên tiếp
b-time-zone = Múi giờ
b-quiet-night = 10 giờ tối – 7 giờ sáng
b-quiet-long = 9 giờ tối – 8 giờ sáng
b-quiet-off = Không cần yên lặng
b-snooze-10 = 10 phút nữa
b-snooze-30 = 30 phút nữa
b-snooze-2-hours = 2 tiếng nữa
b-skip-today = Hôm nay thôi
b-keep-on = Có, nhắc tiếp
b-pause-all-week = Ngưng một tuần
b-elsewhere = Nơi khác
b-still-here = Đúng vậy
b-move-them = Có, đổi theo
b-leave-them = Giữ như cũ
b-locate = 📍 Chia sẻ vị trí

## Buttons: general

b-start = Bắt đầu
b-begin = Bắt đầu thôi
b-next = Tiếp theo
b-back = Quay lại
b-repeat = Lặp lại
b-skip = Bỏ qua
b-pause = Tạm nghỉ
b-resume = Làm tiếp
b-quit = Để sau
b-leave = Để hôm khác
b-finish = Kết thúc
b-enough = Hôm nay đủ rồi
b-understood = Mình hiểu rồi
b-done = Xong
b-none = Không có gì
b-what = Nghĩa là gì?
b-close-what = Trở lại câu hỏi
b-unsure = Không chắc
b-not-sure = Không chắc
b-yes = Có
b-no = Không
b-history = Lịch sử
b-settings = Cài đặt
b-help = Trợ giúp
b-close = Đóng
b-pace = Đổi nhịp độ
b-pictures = Bật hoặc tắt hình
b-country = Quốc gia
b-language = Ngôn ngữ
b-country-other = Quốc gia khác
b-stay = Giữ dữ liệu
b-erase = Xóa dữ liệu
b-delete-all = Xóa tất cả

## Buttons: during the massage

b-hurts = Bị đau
b-sharp = 🛑 Đau nhói – dừng
b-fine = Dễ chịu
b-better = Đỡ hơn
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = DỪNG
b-circles = Xoay ngón cái
b-knuckles = Đốt ngón tay
b-thumbs = Ấn ngón cái

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Trước khi bắt đầu</b>

    1. Mọi người tham gia đều là người lớn, từ 18 tuổi trở lên.
    2. Mọi người đều tỉnh táo: không rượu bia, không thuốc gây buồn ngủ.
    3. Đôi chân là của bạn, hoặc chủ của đôi chân đang ở đây, đang thức và đồng ý.

    Đúng vậy không?
b-adult = Đúng cả ba điều
b-not-quite = Chưa đúng hẳn

who-not = Không sao. Điều nào chưa đúng?
b-under-18 = Có người dưới 18 tuổi
b-not-willing = Chủ đôi chân chưa đồng ý
b-drowsy = Rượu bia, thuốc buồn ngủ

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Ngay bây giờ</b>
    Người được xoa bóp chân có đang bị điều nào dưới đây không? Đánh dấu điều đúng. Không chắc cũng tính là có, nên hãy đánh dấu.

# clinical 2.3 row 1.1
box-chest = Đau ngực, khó thở, choáng ngất, tim đập dồn dập
what-chest = Đau hoặc tức ngực, khó lấy hơi, ho ra máu, ngất xỉu, hoặc tim đập dồn dập không rõ lý do.

# clinical 2.3 row 1.2
box-cold-leg = Chân đột ngột lạnh, nhợt, xanh tím hoặc tê
what-cold-leg = Xảy ra nhanh: một bàn chân hoặc cẳng chân trở nên lạnh, nhợt, xanh tím hoặc loang lổ, mất cảm giác, hoặc không cử động được. Với da sẫm màu, hãy nhìn lòng bàn chân, móng chân, và xem da có xám đi không.

# clinical 2.3 row 1.3
box-one-leg = Một bên chân mới sưng, đau hoặc ấm nóng
what-one-leg = Chỉ một bên, và mới có: sưng, đau, ấm nóng, da đỏ hoặc sẫm hơn, hoặc một tĩnh mạch cứng và đau. Với da sẫm màu, mảng da có thể sẫm hơn hoặc bóng hơn thay vì đỏ.

# clinical 2.3 rows 1.4, 1.5
box-infection = Da nóng đỏ hoặc sẫm hơn, có mủ, hoặc sốt
what-infection = Da ở bàn chân hoặc cẳng chân nóng, sưng và đau; có mủ; hoặc sốt, ớn lạnh và thấy không khỏe. Với da sẫm màu, hãy tìm những mảng sẫm hơn hoặc bóng hơn.

# clinical 2.3 row 1.6
box-injury = Mới bị thương: không đứng được, nghe tiếng rắc
what-injury = Bàn chân không chịu được sức nặng của bạn, có hình dạng khác thường, hoặc có gì đó kêu rắc hay bật ra.

# clinical 2.3 row 1.7
box-preeclampsia = Có thai hoặc mới sinh, kèm sưng hay đau đầu dữ
what-preeclampsia = Đang mang thai, hoặc đã sinh trong sáu tuần qua, và bây giờ đột ngột sưng mặt, tay hoặc chân, đau đầu dữ dội, hoặc thấy đốm trước mắt.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Da nóng, mủ hoặc sốt</b>
    Điều nào gần đúng nhất? Với da sẫm màu, hãy tìm những mảng sẫm hơn hoặc bóng hơn.
b-infection-severe = Lan nhanh, hoặc rất mệt
b-infection-skin = Da nóng đau, hoặc có mủ
b-fever-only = Chỉ sốt hoặc ớn lạnh

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Đôi chân hôm nay</b>
    Hãy nhìn cả hai bàn chân. Đánh dấu điều bạn thấy ở bất kỳ bên nào. Không chắc cũng tính là có, nên hãy đánh dấu.

# clinical 2.3 row 2.1
box-broken-skin = Da hở: vết cắt, loét, bỏng, phồng rộp, vết khâu
what-broken-skin = Bất kỳ chỗ nào da bị hở, phồng rộp, chảy máu, có vết khâu hoặc đóng vảy. Hãy nhìn cả kẽ ngón chân.

# clinical 2.3 row 2.2
box-rash = Phát ban, nấm kẽ chân, mụn cóc
what-rash = Da ngứa hoặc bong tróc ở kẽ ngón chân, phát ban, hoặc mụn cóc. Những thứ này có thể lây từ da sang da.

# clinical 2.3 row 2.3
box-hot-joint = Khớp nóng, sưng, chạm vào rất đau
what-hot-joint = Khớp ngón chân hoặc cổ chân nóng, sưng và đau khi chạm vào, như trong đợt gút hoặc viêm khớp.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Mới bong gân, gãy xương, hoặc từng mổ bàn chân
what-injuries = Bong gân, va đập hoặc căng cơ trong ba ngày qua, xương bị gãy hoặc có thể gãy, hoặc mổ bàn chân hay cổ chân vào bất kỳ lúc nào trong đời.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Sưng, cục u, bầm, chai chân hoặc móng bị đau
what-lumps = Sưng mà bạn không rõ vì sao, hoặc một chỗ chạm vào thì đau: chai chân, móng mọc ngược, vết bầm hoặc cục u.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Đã rất đau từ trước, hoặc đau gót chân
what-sore-already = Đau từ 7 trên 10 trở lên, đau hai tuần mà không rõ lý do, hoặc gót chân đau ở những bước đầu tiên.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Bàn chân nào vậy?</b>
    { $about ->
        [broken_skin] Da hở, vết loét, bỏng hoặc phồng rộp.
        [rash] Phát ban hoặc mụn cóc. Đừng dùng chung khăn, và hãy cho dược sĩ hoặc bác sĩ xem.
        [hot_joint] Khớp nóng, sưng.
        [sprain] Bong gân hoặc va đập.
       *[other] Điều bạn đã đánh dấu.
    } Bàn chân đó hôm nay nghỉ; không chắc nghĩa là cả hai.
b-left = Trái
b-right = Phải
b-both = Cả hai

# clinical 2.3 row 2.3
hot-joint =
    <b>Khớp nóng</b>
    Có kèm sốt, đang nặng hơn, hoặc bạn thấy mệt hay buồn nôn không?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Chấn thương hoặc phẫu thuật</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
box-sprain = Bong gân, va đập, căng cơ trong 3 ngày qua
what-sprain = Bạn bị trẹo, va đập hoặc căng cơ ở bàn chân hay cổ chân trong ba ngày qua.
box-fracture = Xương bị gãy, hoặc có thể gãy
what-fracture = Xương gãy ở bàn chân hoặc cổ chân đang liền, hoặc một chấn thương mà chưa ai biết chắc.
box-foot-surgery = Từng mổ bàn chân hoặc cổ chân
what-foot-surgery = Bất kỳ phẫu thuật nào ở bàn chân hoặc cổ chân, dù đã lâu, hoặc còn kim loại bên trong.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Sưng hoặc chỗ đau</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
# clinical 2.3 rows 1.4, 2.7
box-pus = Mủ, mùi hôi hoặc vết dịch
what-pus = Dịch vàng hoặc đục từ móng, chai chân hay vết loét, mùi hôi, hoặc vết dịch trên tất.
# clinical 2.3 row 1.3
box-one-sided = Chỉ sưng một bên
what-one-sided = Một bàn chân, cổ chân hoặc bắp chân mới to hơn bên kia.
# clinical 2.3 row 2.6
box-swelling-both = Sưng cả hai bàn chân, không rõ lý do
what-swelling-both = Cả hai bàn chân hoặc cổ chân bị phù, hoặc tất để lại vết hằn sâu, mà bạn không biết vì sao.
# clinical 2.3 row 2.7
box-sore-spot = Chai chân, móng, vết bầm hoặc cục u bị đau
what-sore-spot = Một chỗ đau khi chạm vào. Mình sẽ chừa phần đó của bàn chân ra.

# clinical 2.3 row 2.7
which-spot = Chỗ đau ở đâu? Hôm nay phần đó được chừa ra.
b-toes = Ngón chân
b-sole = Lòng bàn chân, gót
b-ankle = Sau cổ chân
b-top = Mu bàn chân

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Đau trước khi bắt đầu</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
box-strong-pain = Từ 7 trên 10 trở lên
what-strong-pain = Trên thang điểm mà 0 là không đau và 10 là đau nhất bạn có thể tưởng tượng.
box-unexplained-pain = Đau hai tuần, không rõ lý do
what-unexplained-pain = Bàn chân đã đau hai tuần hoặc lâu hơn mà chưa ai tìm ra vì sao.
box-heel-pain = Đau gót, nhất là ở những bước đầu tiên
what-heel-pain = Gót chân đau, thường vào sáng sớm hoặc sau khi ngồi. Mình không để chỗ đó bị ấn mạnh.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Có gì thay đổi không?</b>
    Mình vẫn còn câu trả lời của bạn về cảm giác, máu và sức khỏe chung.

    Hãy nghĩ xem mới có: tê, thuốc, bệnh, phẫu thuật, mang thai, chuyến đi dài hoặc nằm giường lâu.
b-nothing-changed = Không có gì thay đổi
b-something-changed = Có điều thay đổi

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Cảm giác và máu</b>
    Đánh dấu điều đúng, bây giờ hoặc trước kia. Không chắc cũng tính là có, nên hãy đánh dấu.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Từng có cục máu đông; mới mổ, bó bột, đi xa
what-clot = Cục máu đông ở chân hoặc phổi vào bất kỳ lúc nào, máu dễ đông, hoặc trong sáu tuần qua có phẫu thuật, bó bột, nằm giường nhiều ngày hay chuyến đi dài.

# clinical 2.3 row 3.1
box-diabetes = Tiểu đường
what-diabetes = Bất kỳ loại nào, kể cả khi kiểm soát tốt. Sau đó sẽ có thêm vài câu hỏi.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Bàn chân tê, râm ran hoặc nóng rát
what-numbness = Cảm giác kém hơn trước, châm chích như kiến bò hoặc nóng rát, do bất kỳ nguyên nhân nào: dây thần kinh, lưng, hóa trị, rượu. Hướng dẫn của mình dựa vào điều bạn cảm thấy.

# clinical 2.3 row 3.4
box-poor-circulation = Máu xuống chân kém
what-poor-circulation = Có người nói với bạn như vậy, bắp chân đau khi đi bộ, hoặc bàn chân đau khi nghỉ vào ban đêm.

# clinical 2.3 row 3.6
box-thinner = Thuốc chống đông, hoặc dễ chảy máu
what-thinner = Thuốc như warfarin, apixaban hoặc heparin, tiểu cầu thấp, hoặc quá dễ bầm tím và chảy máu. Hãy dùng thuốc đúng như bạn đã được dặn.

# clinical 2.3 row 3.7
box-veins = Tĩnh mạch nổi to ở bàn chân hoặc cổ chân
what-veins = Tĩnh mạch nổi lên như dây hay như nút. Tay tránh những chỗ đó.

# clinical 2.3 row 3.1
diabetes =
    <b>Về bệnh tiểu đường</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
box-diabetes-numb = Bàn chân tê, râm ran hoặc nóng rát
what-diabetes-numb = Bất kỳ sự mất cảm giác, châm chích như kiến bò hoặc nóng rát nào ở bàn chân, bây giờ hoặc lúc có lúc không.
box-diabetes-past = Từng loét chân, mất ngón hoặc biến dạng bàn chân
what-diabetes-past = Loét bàn chân, cắt cụt, hoặc bàn chân đổi hình dạng (bàn chân Charcot), vào bất kỳ lúc nào.
box-diabetes-unchecked = Chưa kiểm tra bàn chân trong 12 tháng qua
what-diabetes-unchecked = Điều dưỡng, bác sĩ hoặc bác sĩ bàn chân xem bàn chân và thử cảm giác, thường mỗi năm một lần.

# clinical 2.3 row 3.2
charcot = So sánh hai bàn chân. Có bên nào ấm hơn, đỏ hoặc sẫm hơn, sưng hơn, hoặc đang đổi hình dạng, dù không đau? Với da sẫm màu, hãy tìm những mảng sẫm hơn hoặc bóng hơn.

# clinical 2.3 row 3.4
circulation = Có bàn chân nào đau khi nghỉ hoặc ban đêm, và điều đó mới có hoặc đang nặng hơn không?

# clinical 2.3 row 3.7
veins = Có tĩnh mạch nào trong số đó cứng, nóng hoặc đau không?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Sức khỏe và sự thoải mái</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có, nên hãy đánh dấu.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Có thai, hoặc đã sinh trong 6 tuần qua
what-pregnant = Dù ở tuần nào, và sau bất kỳ kiểu sinh nào. Hãy hỏi hộ sinh trước.

# clinical 2.3 row 4.2
box-cancer = Đang bị ung thư, hoặc đang điều trị
what-cancer = Bất kỳ ung thư nào hiện có hoặc đang được theo dõi, ung thư ở xương, hoặc xạ trị vùng chân.

# clinical 2.3 row 4.3
box-organs = Suy tim hoặc suy thận, phù bạch huyết
what-organs = Tim yếu, thận suy, bệnh tim mà không ai theo dõi, hoặc sưng kéo dài do hệ bạch huyết.

# clinical 2.3 row 4.4
box-bones = Loãng xương, hoặc dùng steroid lâu dài
what-bones = Loãng xương, xương từng gãy do va chạm nhẹ, thuốc steroid nhiều tháng, hoặc gần đây dùng kháng sinh như ciprofloxacin hay levofloxacin.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Dị ứng: các loại hạt, dừa, nước hoa, kem bôi
# clinical 2.3 row 4.5
what-allergy = Bất kỳ phản ứng nào với các loại hạt, dừa, nước hoa hoặc thứ bạn bôi lên da. Vẫn có thể xoa bóp; khi đó mình bỏ các loại dầu như vậy.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Không vững; hông, gối, lưng yếu; máy tạo nhịp
what-balance = Bị ngã hoặc đi không vững, một khớp làm khó với tới hoặc bắt chéo chân, thay khớp háng, hoặc thiết bị điện tử cấy trong người.

# clinical 2.3 row 4.4
bones =
    <b>Xương và steroid</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
box-bones-severe = Loãng xương nặng, hoặc từng dễ gãy xương
what-bones-severe = Có người nói là nặng, hoặc xương từng gãy do va chạm nhẹ hay không va chạm gì.
box-bones-thin = Loãng xương, chưa gãy gì
what-bones-thin = Loãng xương, hoặc phim chụp cho thấy xương thưa, chưa từng gãy.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Thuốc steroid nhiều tháng
what-steroids = Thuốc uống hoặc tiêm như prednisolone, trong thời gian dài. Khi đó xương và gân có thể nhạy hơn. Cũng đánh dấu nếu gần đây bạn dùng ciprofloxacin, levofloxacin hay thuốc tương tự.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Cử động và ngồi</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có.
# clinical 2.3 row 4.7
box-hip-precautions = Được dặn không gập hoặc bắt chéo hông
what-hip-precautions = Sau khi mổ hông, có thể bạn được dặn không bắt chéo chân hoặc không gập hông quá một góc vuông.
# clinical 2.3 row 4.7
box-no-crossing = Không bắt chéo chân được
what-no-crossing = Hông, gối hoặc lưng cứng hay đau. Mình có những cách ngồi khác.
# clinical 2.3 row 4.6
box-unsteady = Không vững, hoặc mới bị ngã
what-unsteady = Đôi khi bạn thấy loạng choạng, bị ngã trong mấy tháng qua, hoặc sức yếu và sống một mình. Ta ngồi suốt buổi.
# clinical 2.3 row 4.8
box-pacemaker = Máy tạo nhịp tim hoặc thiết bị điện tử cấy
what-pacemaker = Bất cứ thứ gì trong người chạy bằng pin. Hướng dẫn này chỉ dùng tay; hãy để máy xoa bóp điện ở xa.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Nhìn một lượt trước khi chạm</b>
    Đủ sáng; dùng gương hoặc nhờ người xem lòng bàn chân. So sánh trái và phải:

    • <b>Da</b>: mu, lòng, gót và từng kẽ ngón. Vết cắt, loét, phồng rộp, da ướt hoặc bong tróc?
    • <b>Móng và da chai</b>: mép đau, mủ, màu lạ bên dưới?
    • <b>Màu</b>: đỏ hoặc sẫm hơn, nhợt, xanh tím? Với da sẫm màu, hãy tìm những mảng sẫm hơn hoặc bóng hơn.
    • <b>Độ ấm</b>: dùng mu bàn tay, cùng một chỗ ở mỗi bên.
    • <b>Hình dạng</b>: sưng, vết tất hằn sâu, có gì thay đổi?

    Cả hai bàn chân có trông và có cảm giác như mọi khi không?
b-looks-fine = Cả hai đều ổn
b-found-something = Mình thấy có gì đó

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Hôm nay thì chưa</b>

    { $reason ->
        [under_18] Hướng dẫn này chỉ dành cho người lớn. Hãy trở lại khi mọi người tham gia đều từ 18 tuổi trở lên.
        [not_willing] Xoa bóp cần sự đồng ý rõ ràng của chủ đôi chân, đang thức và ở đây. Hãy trở lại khi người đó muốn; từ chối cũng là câu trả lời tốt.
        [drowsy] Bạn cần cảm nhận rõ khi có gì quá sức. Hãy trở lại hôm khác, khi đã nghỉ ngơi và tỉnh táo. Vẫn dùng thuốc đúng như bạn đã được dặn.
        [fever] Khi sốt, nghỉ ngơi là trước hết. Hãy trở lại khi bạn đã khỏe được một hai ngày. Thấy mệt hơn? Xin hãy liên hệ bác sĩ.
        [feet_out] Bây giờ cả hai bàn chân cần nghỉ. Hãy trở lại khi da và khớp đã ổn. Dược sĩ, bác sĩ bàn chân hoặc bác sĩ có thể nói rõ hơn với bạn.
       *[other] Bây giờ hãy để đôi chân nghỉ và trở lại hôm khác. Nếu có gì làm bạn lo, hãy hỏi bác sĩ hoặc bác sĩ bàn chân.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Trước hết hãy hỏi người biết rõ về bạn</b>

    Hôm nay hướng dẫn này không dành cho bạn. Có điều bạn trả lời nên được bàn trước với bác sĩ, điều dưỡng, hộ sinh hoặc bác sĩ bàn chân biết về điều đó.

    Bạn có thể hỏi: “Tôi xoa bóp bàn chân nhẹ nhàng ở nhà có được không?”

    Khi được đồng ý, hãy trở lại và cho mình biết. Bản nhẹ nhàng khi đó mở trong 30 ngày: lực nhẹ, bỏ bớt vài bước.

b-clinician-ok = Y tế nói làm nhẹ là được

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Hôm nay làm nhẹ</b>

    • { $foot ->
        [left] Chỉ bàn chân trái
        [right] Chỉ bàn chân phải
       *[both] Cả hai bàn chân
    }
    • Lực: { $cap ->
        [1] như thoa kem lên da cháy nắng, không hơn
       *[2] như xoa kem dưỡng tay, không hơn
    }
    • Chỉ xoay tròn ngón cái: không dùng đốt ngón tay, không ấn{ $zones ->
        [none] {""}
       *[other] {""}
            • Chừa ra: { $zones }
    }{ $heel ->
        [yes] {""}
            • Không ấn mạnh vào chỗ gót đau. Hai tuần mà không đỡ? Hãy hỏi bác sĩ.
       *[no] {""}
    }
    • Tay tránh tĩnh mạch nổi và chỗ đau
zone-toes = các ngón chân
zone-sole = lòng bàn chân
zone-ankle = phía sau cổ chân
zone-top = mu bàn chân

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Hãy gọi khoa sản hoặc hộ sinh của bạn ngay, dù ngày hay đêm.
        [injury] Hãy đến phòng khám cấp cứu hoặc khoa cấp cứu trong hôm nay.
        [popped] Hãy đến phòng khám cấp cứu hoặc khoa cấp cứu trong hôm nay.
        [broken_skin] Hãy gọi nhóm chăm sóc bàn chân hoặc bác sĩ trong hôm nay.
        [skin_now] Hãy gọi nhóm chăm sóc bàn chân hoặc bác sĩ trong hôm nay.
        [charcot] Hãy gọi nhóm chăm sóc bàn chân hoặc bác sĩ trong hôm nay.
       *[other] Hãy nói chuyện với bác sĩ trong hôm nay.
    }</b>

    { $reason ->
        [one_leg] Một bên chân mới sưng, đau, ấm nóng hoặc sẫm màu hơn cần được khám trong ngày. Đừng xoa hay ấn vào đó.
        [calf] Bắp chân đau, sưng hoặc ấm nóng cần được khám trong ngày. Đừng xoa hay ấn vào đó.
        [infection] Da nóng, sưng, đau hoặc có mủ cần được khám trong ngày, ở bác sĩ hoặc phòng khám cấp cứu.
        [numb_later] Tê, râm ran hoặc yếu mà chưa hết cần được khám trong hôm nay.
        [spreading] Màu da lan rộng, sốt hoặc vết loét hở cần được khám trong ngày, ở bác sĩ hoặc phòng khám cấp cứu. Với da sẫm màu, mảng da có thể sẫm hơn hoặc bóng hơn.
        [injury] Đừng dồn sức nặng lên bàn chân cho đến khi có người khám.
        [popped] Đừng dồn sức nặng lên bàn chân cho đến khi có người khám.
        [preeclampsia] Hãy kể cho họ về chỗ sưng, cơn đau đầu hoặc đốm trước mắt. Họ muốn nghe tin bạn, kể cả ban đêm.
        [pus] Mủ hoặc mùi hôi cần được khám trong ngày, ở bác sĩ hoặc bác sĩ bàn chân. Xin đừng tự cắt hay nặn.
        [hot_joint_ill] Khớp nóng, sưng kèm theo người không khỏe cần được khám trong ngày. Hãy để khớp nghỉ và đừng đè lên.
        [charcot] Một bàn chân ấm hơn, đỏ hoặc sẫm hơn, sưng hay đang đổi hình dạng cần được khám trong ngày, dù không đau. Đừng dồn sức nặng lên đó.
        [rest_pain] Bàn chân đau khi nghỉ hoặc ban đêm, mới có hoặc đang tăng, cần được khám trong hôm nay.
        [sore_vein] Tĩnh mạch cứng, nóng hoặc đau cần được khám trong hôm nay. Đừng xoa hay ấn vào đó.
        [broken_skin] Khi có tiểu đường, cảm giác kém hoặc máu lưu thông kém, da hở cần được khám trong vòng một ngày. Hãy che bằng băng sạch và đừng dồn sức nặng lên đó. Đã đóng cửa? Hãy gọi đường dây ngoài giờ.
        [skin_now] Khi có tiểu đường, cảm giác kém hoặc máu lưu thông kém, da hở cần được khám trong vòng một ngày. Hãy rửa nhẹ, che bằng băng sạch và đừng dồn sức nặng lên đó. Đã đóng cửa? Hãy gọi đường dây ngoài giờ.
       *[other] Điều bạn kể cần được khám trong ngày, ở bác sĩ hoặc phòng khám cấp cứu.
    }

    Hôm nay hướng dẫn này không dành cho bạn.

    <b>Gọi { $emergency }</b> nếu bạn bị đau ngực, khó thở hoặc ngất, nếu một bàn chân trở nên lạnh, nhợt hoặc xanh tím, hoặc nếu bạn nhanh chóng thấy rất mệt.{ $oil ->
        [none] {""}
       *[other] {""}

            Trước khi đứng dậy: lau sạch kem, rồi mang tất chống trượt hoặc giày.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Gọi { $emergency } ngay.</b>

    { $reason ->
        [chest] Hãy nói: đau ngực, khó thở, ngất hoặc tim đập dồn dập.
        [cold_leg] Hãy nói: một bàn chân hoặc cẳng chân đã trở nên lạnh, nhợt, xanh tím hoặc tê. Cứ để yên: không xoa, không sưởi ấm.
        [cold_now] Hãy nói: một bàn chân đã trở nên lạnh, nhợt hoặc xanh tím. Cứ để yên: không xoa, không sưởi ấm.
        [infection_severe] Hãy nói: da nóng, sưng đang lan nhanh, hoặc có người rất mệt hay lú lẫn.
        [danger_sign] Hãy nói điều bạn nhận thấy: ngực, hơi thở, ngất, mặt sưng, bàn chân lạnh hoặc xanh tím, hoặc bàn chân không cử động hay không chịu được sức nặng.
       *[other] Hãy nói điều bạn nhận thấy, và bạn đang ở đâu.
    }

    Ngồi hoặc nằm xuống. Nếu có ai ở gần, hãy nhờ họ ở lại với bạn. Xin đừng tự lái xe.

b-getting-help = Mình đang gọi trợ giúp

# clinical 8 row 19
clinician =
    <b>Trước hết hỏi nhân viên y tế</b>

    Sau điều đã xảy ra lần trước, lần xoa bóp tới phải đợi đến khi bác sĩ, điều dưỡng, hộ sinh hoặc bác sĩ bàn chân biết về điều đó nói rằng xoa bóp bàn chân nhẹ nhàng là được.

    Họ đã nói vậy chưa? Nếu rồi, hãy cho mình biết bên dưới. Nếu chưa, hãy để đôi chân nghỉ, và giữ gìn nhé.

# clinical 8 row 19
locked =
    <b>Đôi chân đang nghỉ</b>

    Sau lần trước, đôi chân cần nghỉ lâu hơn. Lần xoa bóp tới: <b>{ $until }</b>, nếu lúc đó không còn đau gì.

    Vẫn đau, hoặc nặng hơn? Xin hãy hỏi bác sĩ hoặc bác sĩ bàn chân.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Nghỉ một chút đã</b>

    Mỗi ngày một lần là đủ. Lần xoa bóp tới: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Cũng lâu rồi đấy</b>

    Câu trả lời của bạn đã quá một giờ, nên mình hỏi lại một lần trước khi đặt tay lên. Nhanh thôi.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Bây giờ đôi chân đau đến mức nào?</b>
    0 là không đau chút nào, 10 là đau nhất bạn có thể tưởng tượng.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Bạn muốn ngồi thế nào?</b>
    Hãy chọn tư thế dễ chịu cho hông, gối và lưng.
b-figure-four = Gác cổ chân lên đùi kia
b-stool = Bàn chân trên ghế đẩu
b-bed = Trên giường hoặc sofa
b-floor = Trên sàn
b-partner = Có người làm giúp mình

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Ngồi trên ghế hoặc giường. Gác một cổ chân lên đùi bên kia, sao cho lòng bàn chân hướng về phía bạn.

    Chuột rút, đau hông hay gối, hoặc chân đó râm ran? Hãy hạ chân xuống và chọn cách ngồi khác.
# clinical 5 (b)
sit-stool =
    Ngồi trên một chiếc ghế vững. Đặt một bàn chân lên ghế đẩu hoặc ghế thứ hai, gối hơi cong, rồi cúi người về trước.

    Nếu lưng hoặc hông khó chịu, hãy chọn cách ngồi khác.
# clinical 5 (c)
sit-bed =
    Ngồi trên giường hoặc sofa, lưng có chỗ tựa. Co một gối và đặt bàn chân đó bằng phẳng cạnh gối kia.

    Nếu hông, gối hoặc lưng khó chịu, hãy chọn cách ngồi khác.
# clinical 5 (d)
sit-floor =
    Ngồi trên thảm, lưng tựa tường, kéo một bàn chân lại gần. Trước hết hãy chắc rằng bạn có thể đứng dậy dễ dàng.

    Nếu có gì bị chuột rút hoặc râm ran, hãy chọn cách ngồi khác.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Chủ của đôi chân là người quyết định.</b> Người đó cầm điện thoại, hoặc trả lời thành tiếng.

    • Thống nhất một từ để dừng.
    • Người xoa bóp: tay sạch và ấm, móng ngắn, không nhẫn. Ở phía dưới mắt cá chân, trừ bước kéo gót.
    • Người được xoa bóp: ngả lưng, chân có chỗ đỡ. Được dặn phải giữ hông? Hãy để hông mở, không bao giờ gập quá một góc vuông.
    • Người xoa bóp: ở mỗi bước hãy hỏi “Vậy có quá mạnh không?” Dừng nếu người kia rụt chân, im lặng hoặc ngủ thiếp đi.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Thoa gì cho tay dễ lướt?</b>
    Rửa tay, tháo nhẫn. Tốt nhất là loại đơn giản, không mùi: cỡ hạt đậu đến quả nho cho mỗi bàn chân. Không thoa vào kẽ ngón, không thoa lên da hở.

    Da bạn chưa dùng bao giờ? Hãy thử một chấm ở cẳng tay và đợi một ngày; hôm nay dùng tay khô.
b-plain = Kem dưỡng thường
b-coconut = Dầu dừa
b-argan = Dầu argan
b-dry = Tay khô

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Sẵn sàng rồi</b>
    Dựng điện thoại ở nơi bạn nhìn thấy, để khăn trong tầm tay.

    • Không bao giờ được đau. Nếu đau, bấm <b>{ b-hurts }</b>: ta làm nhẹ hơn.
    • Đau nhói hay thấy lạ? Bấm <b>DỪNG</b>. Nút này luôn ở đó.
    • Bạn cũng có thể gõ chữ.

    Khoảng năm phút cho mỗi bàn chân. Hãy thở nhẹ nhàng.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Đặt hai tay ôm quanh bàn chân { $side ->
        [left] trái
       *[right] phải
    } và giữ yên một hai nhịp thở. Rồi vuốt chậm từ ngón chân lên cổ chân, thật nhẹ, xoa đều kem nếu có.
    .why = Để bàn chân có thời gian quen với bàn tay.
    .name = Làm quen

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Một tay giữ phía trước cổ chân { $side ->
        [left] trái
       *[right] phải
    }. Tay kia dùng ngón cái và ngón trỏ nắm phía sau cổ chân, kéo chậm xuống gót, khoảng năm lần. Không vặn; nếu gân đó đau, bấm { b-skip }.
    .why = Nhằm làm dịu phía sau gót, nơi hay căng vì tập luyện, đứng lâu hoặc giày cao gót.
    .name = Kéo gót

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Nắm tay lỏng. Dùng đốt ngón tay day chậm lòng bàn chân { $side ->
                [left] trái
               *[right] phải
            }, từ gót về phía các ngón. Tránh mọi chỗ đau.
        [thumbs] Hai tay giữ bàn chân { $side ->
                [left] trái
               *[right] phải
            }, ngón cái ở lòng bàn chân. Ấn thẳng vào, đếm chậm đến ba, thả ra, dịch một bề ngang ngón cái. Đi từ gót đến ngay dưới các ngón.
       *[circles] Dùng ngón cái xoay vòng nhỏ, chậm ở lòng bàn chân { $side ->
                [left] trái
               *[right] phải
            }. Bắt đầu ở gót, đi đến gốc một ngón, rồi lại từ gót đến ngón kế.
    }
    .why =
        { $way ->
            [knuckles] Đốt ngón tay phủ được nhiều hơn và đỡ mỏi ngón cái.
            [thumbs] Ấn ngắn và thẳng nhằm làm dịu những chỗ căng.
           *[circles] Như vậy cả lòng bàn chân đều đến lượt, hết đường ngón này đến đường ngón khác.
        }
    .name = Lòng bàn chân

# clinical 1 row 28, 5 (step 4: level 1)
toes = Giữ nhẹ gốc một ngón chân của bàn chân { $side ->
        [left] trái
       *[right] phải
    }. Xoay ba vòng nhỏ mỗi chiều, rồi sang ngón kế. Chừa ngón đang nóng, sưng, đã thay khớp hoặc cứng khớp.
    .why = Xoay nhẹ nhằm để các ngón thả lỏng; không cần kéo.
    .name = Ngón chân

# clinical 5 (close)
close = Dùng bàn tay phẳng vuốt cả bàn chân { $side ->
        [left] trái
       *[right] phải
    }, từ ngón lên cổ chân, mỗi lần chậm và nhẹ hơn. Rồi đặt tay nghỉ trên đó, và buông ra.
    .why = Kết thúc nhẹ nhàng có thể giúp bạn thư giãn.
    .name = Vuốt kết thúc

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = xong bàn chân này

# clinical 1 row 29, 8 row 27
switch =
    <b>Xong một bàn chân.</b>
    Đặt chân đó lên khăn, hít thở một hơi, rồi đổi chân. Cứ ngồi yên: chân dính dầu dễ trượt.

    Bàn chân kia lại bắt đầu nhẹ nhàng.

## Frames around a hands-on card

foot-line =
    Bàn chân { $side ->
        [left] trái
       *[right] phải
    }, bước { $step } trên { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] như thoa kem lên da cháy nắng
        [2] như xoa kem dưỡng tay
       *[3] như ấn quả đào chín mà không làm dập
    }
time-left = Còn khoảng { $seconds } giây
time-up = Hết giờ. Bạn cứ đi tiếp khi muốn.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Cảm ơn bạn đã nói. Bây giờ nhẹ hơn một mức.
# clinical 3.2
status-eased-number = Cảm ơn bạn, mình ghi nhận.
# clinical 3.1 (tickle)
status-tickle = Chậm hơn, bàn tay áp phẳng hơn. Không cần ấn thêm.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Mạnh hơn một chút. Vẫn phải thấy dễ chịu.
# clinical 3.3, 8 row 8
status-harder-ask = Cho mình biết trước: như bây giờ thì thấy thế nào?
# clinical 3.3, 8 row 5
status-harder-no = Lúc nãy bị đau, nên hôm nay ta vẫn làm nhẹ.
# clinical 3.3, 8 row 6
status-harder-most = Ở đây đây là mức mạnh nhất rồi.
status-fine = Tốt. Cứ như vậy nhé.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Bạn thấy thế nào?
status-again = Thêm một lần nữa, từ đầu bước này.
# clinical 8 row 11
status-skipped = Hôm nay bỏ bước đó.
status-skipped-hurt = Cảm ơn bạn đã nói. Hôm nay ta bỏ bước đó.
# Away from the massage: words where only a tap can answer.
status-hurts-here = Rất tiếc là bạn bị đau. Bây giờ hãy để yên bàn chân đó. Nếu đau nhói hoặc thấy lạ, hãy viết “đau nhói”.
status-tap = Xin chọn một trong các nút.
status-same = Không có gì để quay lại.
status-hands-free = Rảnh tay: mình tự chuyển bước. Thỉnh thoảng bạn bấm hoặc viết một chữ để mình biết mọi thứ ổn.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Mình hiểu là: { $heard ->
        [hurts] bị đau
        [fine] dễ chịu
        [harder] mạnh hơn
        [tickle] bị nhột
        [back] quay lại
        [repeat] làm lại
        [skip] bỏ bước này
        [resume] làm tiếp
       *[next] bước tiếp theo
    }.
b-meant = Không, ý mình khác

## Cues: short messages that call attention

cue-check = Bạn thấy thế nào?
cue-next = Hết giờ. Bạn thấy thế nào? Tiếp theo: <b>{ $next }</b>
cue-moved = Sang bước tiếp theo.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Bỏ tay ra</b>

    { $why ->
        [silence] Mình chưa nghe tin bạn, nên ta tạm nghỉ. Mọi thứ ổn chứ?
        [unclear] Mình không chắc đã hiểu, nên: bỏ tay ra một lát. Xin chọn bên dưới.
        [restart] Mình vừa vắng một lát. Xin lỗi nhé! Đôi chân thế nào rồi?
        [reading] Cứ thong thả đọc. Đôi chân nghỉ cũng tốt.
        [media] Mình không xem hay nghe được thứ đó, nên: bỏ tay ra một lát. Xin chọn bên dưới.
        [sore] Bị đau là lý do tốt để nghỉ một lát.
       *[asked] Cứ thong thả. Đôi chân nghỉ cũng tốt.
    }

    Bấm <b>{ b-resume }</b> khi bạn thấy ổn.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Bỏ tay ra 15 giây</b>
    Để bàn chân nghỉ, và hít thở. Rồi mình hỏi lại.

    Nếu ta làm tiếp thì nhẹ hơn: { pressure }.
# clinical 3.2
resting-ask =
    <b>Bây giờ đau đến mức nào?</b>
    0 là không đau chút nào, 10 là đau nhất bạn có thể tưởng tượng.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Bỏ tay ra. Hôm nay đến đây thôi.</b>

    { $why ->
        [silence] Mình không nghe tin bạn một lúc rồi. Mong là bạn đã thấy dễ chịu.
        [hurts] Đã đau vài lần, và bạn nói ra là đúng. Hãy để đôi chân nghỉ. Nếu chỗ đau này mới có, hãy hỏi nhân viên y tế.
        [time] Đã đủ thời gian. Bạn làm tốt lắm.
       *[skips] Một ngày ta bỏ bước như vậy là đủ rồi, không sao cả.
    }

keyboard-on = DỪNG luôn trong tầm tay, dưới ô nhập chữ.
keyboard-off = Buổi xoa bóp đã xong. Phím DỪNG được cất đi.
media-idle = Mình chỉ đọc được chữ và nút bấm. Xin dùng nút hoặc gõ chữ.

toast-stale = Nút đó thuộc về một thẻ trước.
toast-stopped = Đã dừng. Bỏ tay ra, hạ chân xuống.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>ĐÃ DỪNG. Bỏ tay ra. Hạ chân xuống.</b>

    Bạn nói ra là rất tốt. Có đau không?
b-sharp-or-strange = Đau nhói hoặc thấy lạ
b-just-sore = Chỉ đau âm ỉ
b-no-pain = Không đau, chỉ dừng thôi

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Gọi { $emergency } ngay nếu đau ngực, khó thở, ngất hoặc sưng mặt.</b>

            🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b> Chỉ chóng mặt? Hãy nằm ngả ra.
        [vessel]
            <b>Gọi { $emergency } ngay nếu một bàn chân lạnh, nhợt, xanh tím hoặc loang lổ.</b>

            🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b> Không xoa.
        [nerve]
            🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b>

            Tê hoặc râm ran nghĩa là: hôm nay không làm nữa.
        [tissue]
            🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b>

            Bây giờ đừng dồn sức nặng lên chân đó.
        [stop] 🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b>
       *[pain]
            🛑 <b>DỪNG. Bỏ tay ra. Hạ chân xuống.</b>

            Bạn dừng lại là đúng.
    }

    <b>Có điều nào đang xảy ra không?</b>
    • đau ngực, hụt hơi, ngất
    • sưng mặt hoặc môi
    • một bàn chân lạnh, nhợt hoặc xanh tím
    • một bàn chân không cử động hoặc không đứng lên được
b-danger-sign = Có, một trong số đó
b-no-danger = Không, không có gì

# clinical 3.4 point 3
stop-look =
    <b>Hãy nhìn cả hai bàn chân</b>
    So sánh màu, độ ấm và chỗ sưng. Ngọ nguậy các ngón. Chạm nhẹ từng bàn chân: bạn có cảm thấy không? Với da sẫm màu, hãy tìm những mảng sẫm hơn, xám hoặc bóng hơn.

    Đánh dấu điều bạn thấy. Không chắc cũng tính là có.
# clinical 3.1 (vessel)
box-cold-now = Một bàn chân lạnh, nhợt hoặc xanh tím
what-cold-now = Lạnh hơn hẳn bên kia, hoặc nhợt, xanh tím, xám hay loang lổ. Với da sẫm màu, hãy nhìn lòng bàn chân và móng.
# clinical 3.1 (tissue)
box-popped = Có tiếng bụp hoặc rắc, hoặc không đứng lên được
what-popped = Có gì đó bật, kêu rắc hoặc nứt kèm đau, hoặc bạn không đứng được trên chân đó.
# clinical 3.1 (nerve)
box-numb-now = Tê, râm ran, yếu, hoặc ngón không cử động
what-numb-now = Cảm giác kém hơn mọi khi, châm chích như kiến bò, cảm giác như điện giật, hoặc ngón chân không ngọ nguậy được.
# clinical 3.1 (tissue)
box-bruised = Vết bầm hoặc chỗ sưng mới
what-bruised = Một chỗ đã sưng hoặc đổi màu từ khi tay đặt lên. Với da sẫm màu, vết bầm có thể là mảng sẫm hơn hoặc tím.
# clinical 3.1 (tissue)
box-skin-now = Da hở, chảy máu hoặc phồng rộp
what-skin-now = Bất kỳ chỗ nào hở, rách, chảy máu hoặc phồng rộp, kể cả kẽ ngón chân.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Phát ban hoặc ngứa ở chỗ đã thoa kem
what-rash-now = Nốt sần, mề đay, hoặc da ngứa và rát ở chỗ đã thoa kem hay dầu. Với da sẫm màu, chỗ đó có thể sẫm hơn, hoặc bạn chỉ cảm thấy thôi.

# clinical 3.4 point 4
stop-calf = Bây giờ đến bắp chân. Không xoa: có bên nào đau, sưng hoặc ấm nóng không?

# clinical 3.4 point 5
stop-pain-now =
    <b>Bây giờ đau đến mức nào?</b>
    0 là không đau chút nào, 10 là đau nhất bạn có thể tưởng tượng.
stop-resting =
    <b>Nghỉ 10 phút</b>
    Gác chân lên nếu thấy dễ chịu. Không cần làm gì ngoài hít thở. Mình sẽ hỏi thêm một lần.

    Nặng hơn? Hãy gọi bác sĩ, hoặc { $emergency } nếu bạn thấy sợ.
stop-pain-again =
    <b>Mười phút đã qua.</b>
    Bây giờ đau đến mức nào, từ 0 đến 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Để bàn chân nghỉ, và đừng động vào chỗ đó.</b>
            Nếu vẫn đau hoặc đau trở lại, hãy cho bác sĩ hoặc bác sĩ bàn chân biết. Gọi <b>{ $emergency }</b> nếu đau ngực, khó thở, hoặc một bàn chân trở nên lạnh, nhợt hay xanh tím.

            Lần xoa bóp tới: sớm nhất <b>{ $until }</b>, với câu hỏi mới, chừa chỗ đó ra, và làm nhẹ.
        [pain_stays]
            <b>Để bàn chân nghỉ, và kê cao lên.</b>
            Không xoa bóp chỗ đó. Da bị hở? Hãy rửa và che lại. Nếu sau 48 giờ chưa đỡ, hãy hỏi nhân viên y tế. Gọi <b>{ $emergency }</b> nếu đau ngực, khó thở, hoặc một bàn chân trở nên lạnh, nhợt hay xanh tím.

            Lần xoa bóp tới: sớm nhất <b>{ $until }</b>, và chỉ khi không còn chỗ nào đau, sưng hay bầm. Trước đó có câu hỏi mới.
        [bruised]
            <b>Để bàn chân nghỉ, và kê cao lên.</b>
            Không xoa bóp trên vết bầm hay chỗ sưng. Da bị hở? Hãy rửa và che lại. Nếu nó lớn ra, hoặc sau 48 giờ chưa đỡ, hãy hỏi nhân viên y tế. Gọi <b>{ $emergency }</b> nếu đau ngực, khó thở, hoặc một bàn chân trở nên lạnh, nhợt hay xanh tím.

            Lần xoa bóp tới: sớm nhất <b>{ $until }</b>, và chỉ khi nó đã hết. Trước đó có câu hỏi mới.
        [nerve]
            <b>Để bàn chân nghỉ.</b>
            Nếu tê, râm ran hoặc yếu kéo dài hơn một giờ hoặc lan rộng, hãy gọi bác sĩ trong hôm nay. Gọi <b>{ $emergency }</b> nếu kèm đau lưng và bị ở cả hai chân, hoặc khó tiểu tiện hay đại tiện.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [numb_now]
            <b>Để bàn chân nghỉ.</b>
            Nếu tê, râm ran hoặc yếu kéo dài hơn một giờ hoặc lan rộng, hãy gọi bác sĩ trong hôm nay. Gọi <b>{ $emergency }</b> nếu kèm đau lưng và bị ở cả hai chân, hoặc khó tiểu tiện hay đại tiện.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [popped]
            <b>Hãy đến phòng khám cấp cứu hoặc khoa cấp cứu.</b>
            Đừng dồn sức nặng lên bàn chân cho đến lúc đó.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [calf]
            <b>Hãy nói chuyện với bác sĩ trong hôm nay.</b>
            Đừng xoa hay ấn bắp chân. Gọi <b>{ $emergency }</b> ngay lập tức nếu đau ngực hoặc khó thở.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [vessel]
            <b>Gọi { $emergency } ngay nếu bàn chân lạnh, nhợt hoặc xanh tím.</b>
            Đừng xoa hay sưởi ấm chân đó.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [body]
            <b>Gọi { $emergency } ngay nếu đau ngực, khó thở, ngất hoặc sưng mặt.</b>
            Chỉ chóng mặt, và đã hết? Hãy nằm nghỉ, rồi cho bác sĩ biết chuyện đó.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
        [skin_now]
            <b>Rửa nhẹ, và che lại.</b>
            Khi có tiểu đường, cảm giác kém hoặc máu lưu thông kém: hãy gọi nhóm chăm sóc bàn chân hoặc bác sĩ trong hôm nay.

            Lần xoa bóp tới: khi da đã lành lặn. Trước đó có câu hỏi mới.
        [rash_now]
            <b>Rửa sạch kem.</b>
            Gọi <b>{ $emergency }</b> nếu mặt hoặc môi sưng, hoặc thở trở nên khó. Nếu đến ngày mai da chưa dịu, hãy hỏi dược sĩ hoặc bác sĩ.

            Lần xoa bóp tới: dùng sản phẩm khác, hoặc không dùng gì. Trước đó có câu hỏi mới.
        [repeat]
            <b>Cùng một chỗ đã làm ta phải dừng hai lần.</b>
            Hãy cho nhân viên y tế hoặc bác sĩ bàn chân xem, và đừng động vào đó cho đến lúc ấy.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
       *[other]
            <b>Để bàn chân nghỉ.</b>
            Hãy hỏi nhân viên y tế nếu có chỗ nào đau, hoặc thấy lạ.

            Lần xoa bóp tới: chỉ sau khi nhân viên y tế đã xem.
    }

    Trước khi đứng dậy: lau sạch kem nếu có, rồi mang tất chống trượt hoặc giày.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Ngồi thêm một lát nữa</b>

    1. Lau chân, cả kẽ ngón.
    2. Mang tất chống trượt hoặc giày <b>trước khi</b> đứng dậy.
    3. Ngồi một phút, rồi đứng lên từ từ.

    Khát? Hãy uống gì đó.

# clinical 4 (at once)
feel = <b>Bây giờ đôi chân thấy thế nào?</b>
b-same = Như cũ
b-worse = Tệ hơn

# clinical 3.2
pain-after =
    <b>Bây giờ có đau không?</b>
    0 là không đau chút nào, 10 là đau nhất bạn có thể tưởng tượng.

# clinical 4 (red flags)
wrong =
    <b>Nhìn lại lần cuối</b>
    Có gì không ổn không? Đánh dấu điều đúng. Không chắc cũng tính là có.
# clinical 4 (red flags), 3.4 point 4
box-calf = Một bên bắp chân hoặc chân đau, sưng, ấm nóng
what-calf = Chỉ một bên, và mới có. Với da sẫm màu, chỗ đó có thể sẫm hơn hoặc bóng hơn. Xin đừng xoa để thử.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Tuyệt quá.</b> Chúc bạn một ngày dễ chịu.
        [same] <b>Cảm ơn bạn.</b> Có ngày chỉ đơn giản là một lúc yên tĩnh.
        [worse]
            <b>Cảm ơn bạn đã nói.</b> Hãy để đôi chân nghỉ, và lần sau làm nhẹ hơn.

            Nếu sau 48 giờ chưa đỡ, hãy hỏi nhân viên y tế.
       *[unknown] <b>Cảm ơn bạn.</b> Hãy thong thả một lúc nhé.
    }

    Đau nhẹ rồi giảm dần là chuyện thường. Ngày mai mình sẽ hỏi thăm đôi chân.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Nhìn lại một chút</b>
    Bây giờ đôi chân thế nào?
b-all-fine = Ổn cả
b-mild-ache = Đau nhẹ, đang giảm
b-still-sore = Vẫn đau, hoặc bị bầm
b-something-else = Điều khác

# clinical 4 (red flags)
follow-up-signs =
    <b>Có điều nào dưới đây không?</b>
    Đánh dấu điều đúng. Không chắc cũng tính là có, nên hãy đánh dấu.
# clinical 4 (red flags)
box-numb-later = Tê, râm ran, yếu, hoặc ngón không cử động
what-numb-later = Cảm giác kém hơn mọi khi, châm chích như kiến bò, cảm giác như điện giật, hoặc ngón chân không ngọ nguậy được, từ khi xoa bóp.
# clinical 4 (red flags)
box-cannot-stand = Bàn chân không chịu được sức nặng
what-cannot-stand = Bạn không đứng hay đi được trên chân đó, hoặc chân bị khuỵu.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Vết đỏ lan rộng, sốt hoặc vết loét hở
what-spreading = Da nóng và đỏ, hoặc một chỗ bị hở ra, hoặc ớn lạnh. Với da sẫm màu, hãy tìm những mảng sẫm hơn hoặc bóng hơn đang lan ra.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Cảm ơn bạn. Đau nhẹ rồi giảm dần là chuyện thường. Lần tới ta bắt đầu nhẹ hơn, và ngày mai mình hỏi thêm một lần.

follow-up-fine = Thật mừng. Hẹn gặp lại khi đôi chân muốn; cách ngày một lần là đủ.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Xin hãy để đôi chân nghỉ</b>
    Bây giờ không xoa bóp. Hãy nhờ bác sĩ, điều dưỡng hoặc bác sĩ bàn chân xem.

    <b>Gọi { $emergency }</b> nếu đau ngực, khó thở, hoặc một bàn chân trở nên lạnh, nhợt hay xanh tím.
