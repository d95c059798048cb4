### Knead'in Türkçe söyledikleri. Kaynak: locales/en/messages.ftl. Nasıl yazıldığı: locales/README.md.
### Hitap: siz. Tıbbi kuralların kaynağı docs/clinical.md; hiçbiri bir hekimce gözden geçirilmemiştir.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Merhaba, ben <b>Knead</b>. Yetişkinlere evde sakin bir ayak masajında adım adım eşlik ederim. Rahatlamanıza yardımcı olabilir.

            Ben tıbbi tavsiye değilim, tedavi değilim ve sağlık hizmetinin yerini tutmam. Şüphedeyseniz yapmayın.

            Yaklaşık 20 sakin dakikanız olduğunda <b>{ b-start }</b> düğmesine dokunun.
       *[again] Sizi yeniden görmek güzel. Siz de ayaklar da hazır olduğunuzda <b>{ b-start }</b> düğmesine dokunun.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Nasıl işler?</b>
    Önce birkaç kısa soru, sonra ayak başına yaklaşık beş dakika, adım adım. Telefonu dayayın: sizi beklerim.

    <b>Acırsa</b>
    <b>{ b-hurts }</b> düğmesine dokunun, hafifleriz. Keskin ya da tuhaf mı? <b>DUR</b>’a dokunun. Yazabilirsiniz de: “ah”, “daha yumuşak”, “dur”.

    <b>Komutlar</b>
    /start  başla ya da kaldığımız yere dön
    /stop  hemen elleri çek
    /remind  seçtiğiniz saatte hatırlatma
    /history  önceki masajlarınız
    /settings  tempo, resimler, ülke
    /language  başka bir dil
    /timezone  saatiniz nereye göre
    /stopreminders  artık hatırlatma yok
    /privacy  neleri saklarım
    /export  verilerinizi alın
    /delete  verilerinizi silin

    Çok kişi aynı saati seçtiyse tam saatteki hatırlatma bir iki dakika gecikebilir.

    İlk seferinde ruhsatlı bir masaj terapisti size gösterebilir. ABD’de AMTA ve ABMP terapist listeler.

    Ben bir rahatlama rehberiyim, tıbbi tavsiye değilim. Acil durumda arayın: { $emergency }.

command-start = Başla ya da kaldığımız yere dön
command-stop = Hemen dur: elleri çek
command-help = Nasıl işler?
command-history = Önceki masajlarınız
command-remind = Hatırlatmalar: kur, değiştir, duraklat
command-stopreminders = Artık hatırlatma yok
command-timezone = Saatiniz nereye göre
command-settings = Tempo, resimler, ülke
command-language = Başka bir dil
command-privacy = Hakkınızda neyi, ne kadar saklarım
command-export = Hakkınızda sakladığım her şeyi alın
command-delete = Hakkınızda sakladığım her şeyi silin

bot-name = Knead: ayak masajı rehberi
# clinical 7 ("say")
bot-description =
    Yetişkinlere evde sakin bir ayak masajında adım adım eşlik ederim. Rahatlamanıza yardımcı olabilir.

    Önce birkaç kısa soru gelir. Sonra her ayak için yaklaşık beş dakika; DUR düğmesi hep elinizin altında.

    Genel bir rahatlama rehberi: tıbbi tavsiye değildir, tedavi değildir, sağlık hizmetinin yerini tutmaz. Şüphedeyseniz yapmayın.
# clinical 7 ("say")
bot-short-description = Yetişkinler için adım adım sakin ayak masajı. Rahatlamanıza yardımcı olabilir. Tıbbi tavsiye değildir.

unknown-command = Bu komutu bilmiyorum. Bildiklerim /help altında.
group = Yalnızca özel sohbette çalışırım, çünkü yanıtlarınız başka kimseyi ilgilendirmez. Benimle bir sohbet açıp Başlat’a dokunun.
resume-offer = Bunun tam ortasındayız. Buradan devam edin ya da bugünlük bırakın.
updated = Bu arada rehber değişti ve bulunduğumuz yer artık yok. Sizin yaptığınız bir şey değil. Yeniden sorduğum için kusura bakmayın.
updated-hands = <b>Ellerinizi çekin lütfen.</b> Rehber değişti ve bu adım artık yok, bu yüzden masaj burada bitiyor. Sizin yaptığınız bir şey değil.
recalled = Rehberin bu sürümü, tedbir olarak geri çekildi; bu yüzden burada bitiriyoruz. Sizin yaptığınız bir şey değil.
recalled-hands = <b>Ellerinizi çekin lütfen.</b> Rehberin bu sürümü, tedbir olarak geri çekildi; bu yüzden masaj burada bitiyor. Sizin yaptığınız bir şey değil.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Neleri saklarım?</b>
    İşaretlediğiniz yanıtları yalnızca evet ya da hayır olarak, ayarlarınızı, hatırlatmalarınızı ve saat diliminizi, masajlarınızın zamanını ve ağrı puanlarınızı. Yazdıklarınız bir kez okunur, saklanmaz.

    <b>Ne kadar?</b>
    Sağlık yanıtları 30 gün geçerlidir; sonra yeniden sorarım. Gerisi siz silene kadar kalır.

    <b>Seçim sizin</b>
    /export her şeyi bir dosyada gönderir. /delete her şeyi siler.

    Reklam yok, hiçbir şey satılmaz. Telegram bu sohbetin kendi kopyasını tutar; onu Telegram’dan temizleyebilirsiniz.

export = Hakkınızda sakladığım her şey burada.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Hakkınızda sakladığım her şey silinsin mi?</b>
    Yanıtlar, ayarlar ve geçmiş bir daha geri gelmez.

    Ayakları dinlendirmeniz ya da önce birine görünmeniz istendiyse, lütfen yine de öyle yapın.
delete-done = Tamam. Hakkınızda sakladığım her şey silindi. İstediğiniz zaman /start ile dönebilirsiniz.

history = <b>Masajlarınız</b>
history-streak = Üst üste gün: <b>{ $streak }</b>. Bir günlük ara hoş görülür.
history-none = Henüz masaj yok. İlki için <b>{ b-start }</b> düğmesine dokunun.
history-line =
    { $date }: { $feet ->
        [both] iki ayak
        [left] sol ayak
        [right] sağ ayak
       *[none] bir ayak bitmeden duruldu
    }, { $minutes } dk, ağrı { $before } → { $after }

## Settings

settings =
    <b>Ayarlar</b>

    Tempo: { $pace ->
        [hands_free] <b>eller serbest</b>. Kendim ilerlerim; arada bir işaret verin.
       *[mine] <b>benim tempom</b>. Dokunuşunuzu beklerim.
    }
    Resimler: { $pictures ->
        [off] <b>kapalı</b>
       *[on] <b>açık</b>
    }
    Dil: <b>{ $language }</b>
    Ülke: { $country ->
        [none] <b>seçilmedi</b>
       *[other] <b>{ $country }</b>
    }
    Acil durumda arayın: { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Neredesiniz?</b>
    Yalnızca doğru acil numarasını gösterebilmek için soruyorum.

language = <b>Hangi dili tercih edersiniz?</b>

emergency-any = bulunduğunuz yerin acil numarası (112, 911 ya da 999)

## Reminders

moment-today = bugün { $time }
moment-tomorrow = yarın { $time }
moment-day = { $date }, { $time }
rule-daily = her gün, saat { $time }
rule-weekdays = pazartesiden cumaya, saat { $time }
rule-weekends = cumartesi ve pazar, saat { $time }
rule-days = { $days }, saat { $time }
rule-every = { $n } günde bir, saat { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = bir kez, { $date }, saat { $time }

reminders =
    <b>Hatırlatmalarınız</b>

    { $rest ->
        [unanswered] Sizden haber almadığım için dinleniyorlar. İstediğiniz zaman uyandırın.
        [paused] Hepsi duraklatıldı.
        [not_now] Şimdilik sessizler: önce bir sağlık uzmanının görüşü gerekiyor.
        [locked] <b>{ $lock_end }</b> olmadan masaj yok, o zamana kadar hatırlatma da yok.
       *[on] Sıradaki: <b>{ $next_reminder }</b>
    }

    Değiştirmek için birine dokunun ya da yenisini yazın: “hafta içi 7:30”.

reminders-full = En çok on iki hatırlatma tutabilirim. Önce birini kaldırın, sonra yine yer olur.

reminder-ask =
    <b>Ne zaman hatırlatayım?</b>

    Bir saate dokunun ya da kendi sözlerinizle yazın: “her gün akşam 9’da”, “pzt çar cuma altı buçukta”, “yarın 8’de”, “2 saat sonra”.

reminder-either = Sabah mı, yoksa günün ilerleyen saatlerinde mi?

reminder-confirm =
    Size hatırlatacağım: <b>{ $rule }</b>{ $quiet_then ->
        [yes] ; sessiz saatlerinize denk geldiği için sessizce
       *[no] { "" }
    }.

    Sıradaki zamanlar, { $city } saatiyle:
    { $upcoming }

reminder-saved = Tamam. Sıradaki: <b>{ $chosen_next }</b>. İstediğiniz zaman /remind ile değiştirebilir ya da durdurabilirsiniz.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Şu güne kadar duraklatıldı: { $chosen_until }.
        [open] Siz sürdürene kadar duraklatıldı.
       *[no] { $chosen_next ->
            [none] Dinleniyor.
           *[other] Sıradaki: { $chosen_next }
        }
    }

reminder-pausing =
    Ne kadar süreyle? Dokunun ya da yazın: “10 gün”, “3 Aralık’a kadar”.

reminder-removed = Kaldırıldı.

reminder-options =
    <b>Size nasıl hatırlatırım?</b>

    Sessiz saatler: { $quiet ->
        [off] <b>yok</b>
       *[other] <b>{ $quiet }</b>. Bu saatlerde gönderdiklerim sessiz gelir.
    }
    O gün masaj yapıldıysa: { $again ->
        [on] <b>yine de yazarım</b>
       *[off] <b>sessiz kalırım</b>
    }
    Üst üste günler: { $streak_shown ->
        [on] <b>gösterilir</b>
       *[off] <b>gösterilmez</b>
    }
    Saat: <b>{ $city }</b>, şu an { $clock }

reminder-quiet = Hangi saatlerde ses çıkarmayayım?

reminders-stopped = Artık hatırlatma yok. Saatleriniz saklı; isterseniz /remind onları geri getirir.

when-hour = Böyle bir saat yok. Saatler 0’dan 23’e kadardır.
when-minute = Böyle bir dakika yok. Dakikalar 0’dan 59’a kadardır.
when-date = Takvimde böyle bir gün yok.
when-far = Bu benim için çok uzak. Lütfen bir yıl içinde olsun.
when-none = Bunda bir saat bulamadım. Şöyle deneyin: “akşam 9” ya da “21:00”.
when-unclear = Hangi zamanı kastettiğinizden emin değilim. Şöyle deneyin: “her gün akşam 9’da”.
until-unclear = Ne kadar süre olduğundan emin değilim. Şöyle deneyin: “10 gün” ya da “cumaya kadar”.
when-past = O zaman geçti bile. Henüz gelmemiş bir zaman seçin.

reminder =
    { $turn ->
        [0] Ayaklarınıza birkaç sakin dakika ayırmaya ne dersiniz?
        [1] Ayaklarınıza biraz dinlenmek iyi gelebilir. Başlayalım mı?
        [2] İsterseniz şimdi ayakların zamanı.
       *[3] Sakin bir an, ayaklar yukarıda: hazır olduğunuzda buradayım.
    }{ $streak ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }Üst üste { $streak } gün.
    }

reminder-snoozed = Peki. Yeniden geleceğim: <b>{ $snoozed }</b>.
reminder-skipped = Bugün olmasın o zaman. Hiç sorun değil.
reminder-done = Kısa süre önce masaj yaptınız. Sıradaki en erken { $until }.
reminder-locked = <b>{ $lock_end }</b> olmadan masaj yok; o zamana kadar hatırlatmıyorum. İyi dinlenmeler.

reminder-go-on =
    Son hatırlatmalarım yanıtsız kaldı, hiç sorun değil. Devam edeyim mi?

    Bir şey duymazsam susarım. /remind beni geri getirir.
reminder-kept = Güzel, devam edeceğim. Şimdi mi hazırsınız, sonra mı?
reminder-rested = Susuyorum. İsterseniz /remind hep orada.

## Time zones

zone-guess =
    { $clocks ->
        [one] <b>Bulunduğunuz yerde saat { $guess } mi?</b>
       *[other] <b>Bulunduğunuz yerde saat kaç?</b>
    }

    Şehrinizi ya da saatinizin gösterdiğini de yazabilirsiniz.

zone-ask =
    <b>Bulunduğunuz yerde saat kaç?</b>

    Saatinizin gösterdiğini (“21:14”) ya da şehrinizi yazın.
zone-locate = Ya da yazı alanının altındaki tuşla konumunuzu paylaşın. Yalnızca saat dilimini saklarım, yeri değil.
zone-thanks = Konum tuşu kaldırıldı.
zone-set = Saatiniz: { $city }, { $clock }.
zone-several = Hangisi?
zone-still =
    <b>Bulunduğunuz yerde saat { $clock } mi?</b>

    Alışılmadık bir saatte uyanıksınız; yolculuk mu yaptınız diye soruyorum.
zone-move = Hatırlatmalarınız { $old_city } saatine göre geliyor. Artık <b>{ $city }</b> saatine göre gelsin mi?
place-unknown = Bu yeri bilmiyorum. Yakındaki daha büyük bir şehri deneyin ya da saatinizin gösterdiğini yazın.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Hatırlatmalar
b-new-one = Yeni hatırlatma
b-pause-all = Hepsini duraklat
b-resume-all = Hepsini uyandır
b-options = Sessiz saatler ve diğerleri
b-every-day = Her gün
b-weekdays = Hafta içi
b-weekends = Hafta sonu
b-save = Kaydet
b-other-time = Başka saat
b-other-zone = Başka yer
b-change = Değiştir
b-pause-it = Duraklat
b-resume-it = Sürdür
b-remove = Kaldır
b-pause-3-days = 3 gün
b-pause-week = Bir hafta
b-pause-open = Ben diyene kadar
b-quiet = Sessiz saatler
b-again-today = Masajdan sonra da
b-streak = Üst üste günler
b-time-zone = Saat dilimi
b-quiet-night = 22:00 – 07:00
b-quiet-long = 21:00 – 08:00
b-quiet-off = Sessiz saat yok
b-snooze-10 = 10 dk sonra
b-snooze-30 = 30 dk sonra
b-snooze-2-hours = 2 saat sonra
b-skip-today = Bugün değil
b-keep-on = Evet, devam et
b-pause-all-week = Bir hafta ara ver
b-elsewhere = Başka bir yer
b-still-here = Evet
b-move-them = Evet, benimle gelsin
b-leave-them = Böyle kalsın
b-locate = 📍 Konumumu paylaş

## Buttons: general

b-start = Başla
b-begin = Haydi
b-next = Sonraki
b-back = Geri
b-repeat = Tekrar
b-skip = Atla
b-pause = Ara
b-resume = Devam
b-quit = Şimdi değil
b-leave = Burada bırak
b-finish = Bitir
b-enough = Bugünlük yeter
b-understood = Anladım
b-done = Tamam
b-none = Hiçbiri
b-what = Bu ne demek?
b-close-what = Sorulara dön
b-unsure = Emin değilim
b-not-sure = Emin değilim
b-yes = Evet
b-no = Hayır
b-history = Geçmiş
b-settings = Ayarlar
b-help = Yardım
b-close = Kapat
b-pace = Tempoyu değiştir
b-pictures = Resimler: aç / kapat
b-country = Ülke
b-language = Dil
b-country-other = Başka bir ülke
b-stay = Verilerim kalsın
b-erase = Verilerimi sil
b-delete-all = Her şeyi sil

## Buttons: during the massage

b-hurts = Acıyor
b-sharp = 🛑 Keskin ağrı – dur
b-fine = İyi geliyor
b-better = Daha iyi
b-stop-key = DUR
b-circles = Parmak daireleri
b-knuckles = Yumruk eklemleri
b-thumbs = Parmak basışı

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Başlamadan önce</b>

    1. Katılan herkes yetişkin, 18 yaşında ya da daha büyük.
    2. Herkesin zihni açık: alkol yok, uyku veren ilaç yok.
    3. Ayaklar sizin ya da sahibi burada, uyanık ve evet diyor.

    Öyle mi?
b-adult = Üçüne de evet
b-not-quite = Tam değil

who-not = Sorun değil. Hangisi uymuyor?
b-under-18 = 18 yaşından küçük biri var
b-not-willing = Ayakların sahibi evet demiyor
b-drowsy = Alkol ya da uyku veren ilaç

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Şu anda</b>
    Ayakların sahibinde bunlardan biri var mı? Uyanı işaretleyin. Emin değilseniz evet sayılır, onu da işaretleyin.

# clinical 2.3 row 1.1
box-chest = Göğüs ağrısı, nefes darlığı, baygınlık, kalp çarpıntısı
what-chest = Göğüste ağrı ya da sıkışma, güç nefes alma, kanlı öksürük, bayılma ya da nedensiz hızla çarpan kalp.

# clinical 2.3 row 1.2
box-cold-leg = Ayak/bacak aniden soğuk, solgun, mavi ya da uyuşuk
what-cold-leg = Çabuk gelişti: bir ayak ya da bacak soğudu, soldu, mavileşti ya da lekelendi, hissini yitirdi ya da oynamıyor. Koyu tende tabanlara ve tırnaklara, grimsi bir görünüme bakın.

# clinical 2.3 row 1.3
box-one-leg = Bir bacak/ayak yeni şişti, ağrıyor ya da sıcak
what-one-leg = Yalnız bir tarafta ve yeni: şişlik, ağrı, sıcaklık, kızarık ya da koyulaşmış cilt, sert ve ağrılı bir damar. Koyu tende bölge kırmızıdan çok koyu ya da parlak görünebilir.

# clinical 2.3 rows 1.4, 1.5
box-infection = Sıcak, kızarık ya da koyu cilt, irin veya ateş
what-infection = Ayakta ya da bacakta sıcak, şiş ve ağrılı cilt; irin; ya da ateş, titreme ve hasta hissetme. Koyu tende koyulaşmış ya da parlak bölgelere bakın.

# clinical 2.3 row 1.6
box-injury = Yeni yaralanma: üstüne basılmıyor ya da çıt sesi geldi
what-injury = Ayak ağırlığınızı taşımıyor, şekli tuhaf ya da bir şey çıt veya pat diye ses çıkardı.

# clinical 2.3 row 1.7
box-preeclampsia = Gebe ya da yeni doğum; şişlik ya da kötü baş ağrısı
what-preeclampsia = Gebelik ya da son altı hafta içinde doğum; ve şimdi yüzde, ellerde ya da ayaklarda ani şişme, kötü bir baş ağrısı ya da göz önünde lekeler.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Sıcak cilt, irin ya da ateş</b>
    Hangisi en yakın? Koyu tende koyulaşmış ya da parlak bölgelere bakın.
b-infection-severe = Hızla yayılan ya da çok hasta
b-infection-skin = Sıcak, ağrılı cilt ya da irin
b-fever-only = Yalnız ateş ya da titreme

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Ayaklar bugün</b>
    İkisine de bakın. Herhangi bir ayakta gördüğünüzü işaretleyin. Emin değilseniz evet sayılır, onu da işaretleyin.

# clinical 2.3 row 2.1
box-broken-skin = Açık cilt: kesik, yara, yanık, su toplaması, dikiş
what-broken-skin = Cildin açık, su toplamış, kanayan, dikişli ya da kabuklu olduğu herhangi bir yer. Parmak aralarına da bakın.

# clinical 2.3 row 2.2
box-rash = Döküntü, ayak mantarı, siğil
what-rash = Parmak aralarında kaşınan ya da soyulan cilt, döküntü ya da siğil. Bunlar ciltten cilde geçebilir.

# clinical 2.3 row 2.3
box-hot-joint = Sıcak, şiş, dokununca çok ağrıyan eklem
what-hot-joint = Gut ya da artrit atağında olduğu gibi sıcak, şiş ve dokununca ağrıyan bir parmak ya da bilek eklemi.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Yeni burkulma, kırık kemik, herhangi bir ayak ameliyatı
what-injuries = Son üç gün içinde burkulma, çarpma ya da zorlanma; kırık ya da kırık olabilecek bir kemik; ya da hayatınızın herhangi bir zamanında ayak veya bilek ameliyatı.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Şişlik, yumru, morluk, ağrılı nasır ya da tırnak
what-lumps = Açıklayamadığınız bir şişlik ya da dokununca ağrıyan bir yer: nasır, batık tırnak, morluk ya da yumru.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Şimdiden çok ağrılı ya da topuk ağrısı
what-sore-already = 10 üzerinden 7 ya da daha fazla ağrı, bildiğiniz bir nedeni olmadan iki haftadır süren ağrı ya da ilk adımlarda ağrıyan topuk.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Hangi ayak?</b>
    { $about ->
        [broken_skin] Açık cilt, yara, yanık ya da su toplaması.
        [rash] Döküntü ya da siğil. Havlu paylaşmayın; eczacıya ya da doktora gösterin.
        [hot_joint] Sıcak, şiş eklem.
        [sprain] Burkulma ya da çarpma.
       *[other] İşaretlediğiniz şey.
    } O ayak bugün dinlenir; emin değilim demek ikisi demektir.
b-left = Sol
b-right = Sağ
b-both = İkisi de

# clinical 2.3 row 2.3
hot-joint =
    <b>Sıcak eklem</b>
    Ateş de var mı, kötüleşiyor mu ya da kendinizi hasta hissediyor veya mideniz bulanıyor mu?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Yaralanma ya da ameliyat</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
box-sprain = Son 3 günde burkulma, çarpma ya da zorlanma
what-sprain = Son üç gün içinde bir ayağınızı ya da bileğinizi burktunuz, çarptınız ya da zorladınız.
box-fracture = Kırık ya da kırık olabilecek bir kemik
what-fracture = Ayakta ya da bilekte hâlâ kaynamakta olan bir kırık ya da henüz kimsenin emin olmadığı bir yaralanma.
box-foot-surgery = Herhangi bir zamanda ayak ya da bilek ameliyatı
what-foot-surgery = Ne kadar eski olursa olsun ayakta ya da bilekte herhangi bir ameliyat ya da içeride kalan metal.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Şişlik ya da ağrılı bir yer</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
# clinical 2.3 rows 1.4, 2.7
box-pus = İrin, koku ya da leke
what-pus = Tırnaktan, nasırdan ya da yaradan gelen sarı veya bulanık sıvı, kötü koku ya da çorapta leke.
# clinical 2.3 row 1.3
box-one-sided = Yalnız bir tarafta şişlik
what-one-sided = Bir ayak, bilek ya da baldır diğerinden yeni olarak daha büyük.
# clinical 2.3 row 2.6
box-swelling-both = İki ayakta şişlik, bilinen bir neden yok
what-swelling-both = İki ayak ya da bilek şiş veya çoraplar derin iz bırakıyor ve nedenini bilmiyorsunuz.
# clinical 2.3 row 2.7
box-sore-spot = Ağrıyan nasır, tırnak, morluk ya da yumru
what-sore-spot = Dokununca ağrıyan tek bir yer. Ayağın o kısmını dışarıda bırakırım.

# clinical 2.3 row 2.7
which-spot = Ağrıyan yer neresi? O kısım bugün dışarıda kalır.
b-toes = Parmaklar
b-sole = Taban ya da topuk
b-ankle = Bileğin arkası
b-top = Ayağın üstü

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Başlamadan önceki ağrı</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
box-strong-pain = 10 üzerinden 7 ya da daha fazla
what-strong-pain = 0’ın ağrı yok, 10’un düşünebileceğiniz en kötü ağrı olduğu ölçekte.
box-unexplained-pain = İki haftadır ağrı, bilinen bir neden yok
what-unexplained-pain = Ayak iki haftadır ya da daha uzun süredir ağrıyor ve kimse nedenini bulmadı.
box-heel-pain = Topuk ağrısı, en çok ilk adımlarda
what-heel-pain = Çoğunlukla sabah kalkınca ya da oturduktan sonra ağrıyan topuk. O noktayı sert baskıdan uzak tutarım.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Değişen bir şey var mı?</b>
    His, kan dolaşımı ve genel sağlıkla ilgili yanıtlarınız hâlâ bende.

    Yeni uyuşukluk, ilaç, hastalık, ameliyat, gebelik, uzun yolculuk ya da yatakta geçen günleri düşünün.
b-nothing-changed = Değişen bir şey yok
b-something-changed = Bir şey değişti

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>His ve kan</b>
    Şimdi ya da geçmişte uyanı işaretleyin. Emin değilseniz evet sayılır, onu da işaretleyin.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Hiç pıhtı; ya da yakında ameliyat, alçı, uzun yolculuk
what-clot = Herhangi bir zamanda bacakta veya akciğerde pıhtı, kolay pıhtılaşan kan ya da son altı hafta içinde ameliyat, alçı, yatakta geçen günler veya uzun bir yolculuk.

# clinical 2.3 row 3.1
box-diabetes = Diyabet (şeker hastalığı)
what-diabetes = Her türü, iyi kontrol altındayken de. Birkaç soru daha gelecek.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Uyuşan, karıncalanan ya da yanan ayaklar
what-numbness = Eskisinden az his, karıncalanma ya da yanma; nedeni ne olursa olsun: sinirler, bel, kemoterapi, alkol. Rehberim sizin hissettiğinize dayanır.

# clinical 2.3 row 3.4
box-poor-circulation = Bacaklarda zayıf kan dolaşımı
what-poor-circulation = Biri size öyle dedi, yürürken baldırlarınız ağrıyor ya da bir ayak geceleri dinlenirken ağrıyor.

# clinical 2.3 row 3.6
box-thinner = Kan sulandırıcı ya da kanama sorunu
what-thinner = Varfarin, apiksaban ya da heparin gibi ilaçlar, düşük trombosit ya da çok kolay gelen morluk ve kanamalar. İlacınızı size söylendiği gibi alın.

# clinical 2.3 row 3.7
box-veins = Ayakta ya da bilekte kabarık damarlar
what-veins = İp ya da düğüm gibi dışarı çıkan damarlar. Eller onlardan uzak durur.

# clinical 2.3 row 3.1
diabetes =
    <b>Diyabet hakkında</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
box-diabetes-numb = Uyuşan, karıncalanan ya da yanan ayaklar
what-diabetes-numb = Ayaklarda şimdi ya da ara sıra herhangi bir his kaybı, karıncalanma ya da yanma.
box-diabetes-past = Hiç ayak yarası, parmak kaybı, şekil değişikliği
what-diabetes-past = Herhangi bir zamanda ayak ülseri, ampütasyon ya da şekli değişen ayak (Charcot ayağı).
box-diabetes-unchecked = Son 12 ayda ayak muayenesi yapılmadı
what-diabetes-unchecked = Hemşire, doktor ya da podolog, genellikle yılda bir kez ayaklara bakar ve hissi sınar.

# clinical 2.3 row 3.2
charcot = Ayaklarınızı karşılaştırın. Biri, ağrı olmasa bile, daha sıcak, daha kızarık ya da daha koyu, daha şiş mi veya şekli mi değişiyor? Koyu tende koyulaşmış ya da parlak bölgelere bakın.

# clinical 2.3 row 3.4
circulation = Bir ayak dinlenirken ya da geceleri ağrıyor mu, ve bu yeni mi ya da kötüleşiyor mu?

# clinical 2.3 row 3.7
veins = O damarlardan biri sert, sıcak ya da ağrılı mı?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Sağlık ve rahatlık</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır, onu da işaretleyin.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Gebe ya da son 6 hafta içinde doğum
what-pregnant = Hangi haftada olursa olsun ve her tür doğumdan sonra. Önce ebeyle konuşmak gerekir.

# clinical 2.3 row 4.2
box-cancer = Şu anda kanser ya da tedavisi sürüyor
what-cancer = Şu anda var olan ya da izlenen herhangi bir kanser, kemikte kanser ya da bacağa ışın tedavisi.

# clinical 2.3 row 4.3
box-organs = Kalp ya da böbrek yetmezliği, lenfödem
what-organs = Zayıf kalp, yetmeyen böbrekler, kimsenin izlemediği bir kalp sorunu ya da lenf sisteminden gelen kalıcı şişlik.

# clinical 2.3 row 4.4
box-bones = Zayıf kemikler ya da uzun süre steroid
what-bones = Kemik erimesi, küçük bir çarpmayla kırılan kemik, aylarca steroid ilaç ya da yakın zamanda siprofloksasin veya levofloksasin gibi bir antibiyotik.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Alerji: kuruyemiş, hindistan cevizi, parfüm, krem
# clinical 2.3 row 4.5
what-allergy = Kuruyemişlere, hindistan cevizine, parfüme ya da cilde sürdüğünüz bir şeye herhangi bir tepki. Masaj yine yapılabilir; o zaman bu tür yağları dışarıda bırakırım.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Dengesizlik; kalça, diz, bel sorunu; kalp pili
what-balance = Düşmeler ya da sendeleme, bacağa uzanmayı veya bacak bacak üstüne atmayı zorlaştıran bir eklem, kalça protezi ya da elektronik bir implant.

# clinical 2.3 row 4.4
bones =
    <b>Kemikler ve steroidler</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
box-bones-severe = Çok zayıf kemikler ya da kolayca kırılan bir kemik
what-bones-severe = Biri buna ağır dedi ya da bir kemik küçük bir çarpmayla veya hiç çarpma olmadan kırıldı.
box-bones-thin = Zayıf kemikler, kırık yok
what-bones-thin = Kemik erimesi ya da çekimde görülen incelme, kırık olmadan.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Aylarca steroid ilaç
what-steroids = Uzun süre prednizolon gibi hap ya da iğne. O zaman kemikler ve tendonlar daha hassas olabilir. Yakın zamanda siprofloksasin, levofloksasin ya da benzerini aldıysanız bunu da işaretleyin.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Hareket ve oturuş</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır.
# clinical 2.3 row 4.7
box-hip-precautions = Kalçayı bükmeyin ya da çaprazlamayın dendi
what-hip-precautions = Kalça ameliyatından sonra size bacak bacak üstüne atmamanız ya da kalçayı dik açıdan fazla bükmemeniz söylenmiş olabilir.
# clinical 2.3 row 4.7
box-no-crossing = Bacak bacak üstüne atamıyor
what-no-crossing = Sert ya da ağrılı kalça, diz veya bel. Başka oturma yolları öneririm.
# clinical 2.3 row 4.6
box-unsteady = Dengesizlik ya da yakında bir düşme
what-unsteady = Bazen sendeliyorsunuz, son aylarda düştünüz ya da güçsüzsünüz ve yalnız yaşıyorsunuz. Baştan sona oturarak yaparız.
# clinical 2.3 row 4.8
box-pacemaker = Kalp pili ya da elektronik implant
what-pacemaker = Vücudun içinde pille çalışan herhangi bir şey. Bu rehber yalnızca elleri kullanır; elektrikli masaj aletlerini uzak tutun.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>İlk dokunuştan önce bir bakış</b>
    İyi ışık; tabanlar için ayna ya da bir yardımcı. Sol ile sağı karşılaştırın:

    • <b>Cilt</b>: üst, taban, topuk ve her parmak arası. Kesik, yara, su toplaması, ıslak ya da soyulan cilt?
    • <b>Tırnaklar ve sert cilt</b>: ağrılı kenar, irin, altında renk?
    • <b>Renk</b>: kızarık ya da koyu, solgun, mavi? Koyu tende koyulaşmış ya da parlak bölgelere bakın.
    • <b>Sıcaklık</b>: elinizin tersiyle, ikisinde de aynı noktaya.
    • <b>Şekil</b>: şişlik, derin çorap izi, değişiklik?

    İki ayak da her zamanki gibi görünüyor ve öyle hissediliyor mu?
b-looks-fine = İkisi de iyi görünüyor
b-found-something = Bir şey buldum

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Bugün olmasın</b>

    { $reason ->
        [under_18] Bu rehber yalnızca yetişkinler içindir. Katılan herkes 18 yaşında ya da daha büyük olduğunda lütfen yeniden gelin.
        [not_willing] Masaj için, ayakların sahibinin uyanık ve burada olup açıkça evet demesi gerekir. Ne zaman isterse o zaman gelin; hayır da güzel bir yanıttır.
        [drowsy] Bir şeyin fazla geldiğini açıkça hissedebilmeniz gerekir. Başka bir gün, dinlenmiş ve zihniniz açıkken gelin. İlacınızı size söylendiği gibi almayı sürdürün.
        [fever] Ateş varken önce dinlenmek gelir. Bir iki gündür kendinizi iyi hissettiğinizde yeniden gelin. Kötüleşiyor mu? Lütfen bir doktora başvurun.
        [feet_out] Şu anda iki ayağın da dinlenmesi gerekiyor. Cilt ve eklemler yatışınca yeniden gelin. Eczacı, podolog ya da doktor size daha fazlasını söyleyebilir.
       *[other] Ayakları şimdilik dinlendirin, başka bir gün yeniden gelin. Sizi kaygılandıran bir şey varsa doktora ya da podoloğa sorun.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Önce sizi tanıyan biri</b>

    Bu rehber bugün size göre değil. Yanıtlarınızdan birini önce bunu bilen bir doktor, hemşire, ebe ya da podologla konuşmak en iyisi.

    Şöyle sorabilirsiniz: “Evde hafif bir ayak masajı benim için uygun mu?”

    Evet derse gelip bana söyleyin. Hafif sürüm o zaman 30 gün açıktır: hafif baskı, birkaç şey dışarıda.

b-clinician-ok = Uzman hafifine onay verdi

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Bugün hafif</b>

    • { $foot ->
        [left] Yalnız sol ayak
        [right] Yalnız sağ ayak
       *[both] İki ayak
    }
    • Baskı: { $cap ->
        [1] güneş yanığına krem sürer gibi, fazlası değil
       *[2] el kremini yedirir gibi, fazlası değil
    }
    • Yalnız başparmak daireleri: yumruk eklemi yok, bastırma yok{ $zones ->
        [none] {""}
       *[other] {""}
            • Dışarıda kalan: { $zones }
    }{ $heel ->
        [yes] {""}
            • Ağrılı topuk noktasına sert baskı yok. İki haftada daha iyi değil mi? Doktora sorun.
       *[no] {""}
    }
    • Eller kabarık damarlardan ve ağrılı yerlerden uzak durur
zone-toes = parmaklar
zone-sole = taban
zone-ankle = bileğin arkası
zone-top = ayağın üstü

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Doğum servisinizi ya da ebenizi hemen arayın, gece gündüz.
        [injury] Lütfen bugün acil polikliniğe ya da acil servise gidin.
        [popped] Lütfen bugün acil polikliniğe ya da acil servise gidin.
        [broken_skin] Lütfen bugün ayak ekibinizi ya da bir doktoru arayın.
        [skin_now] Lütfen bugün ayak ekibinizi ya da bir doktoru arayın.
        [charcot] Lütfen bugün ayak ekibinizi ya da bir doktoru arayın.
       *[other] Lütfen bugün bir doktorla konuşun.
    }</b>

    { $reason ->
        [one_leg] Yeni şişen, ağrıyan, ısınan ya da koyulaşan tek bacak aynı gün görülmelidir. Ovmayın, bastırmayın.
        [calf] Ağrıyan, şiş ya da sıcak bir baldır aynı gün görülmelidir. Ovmayın, bastırmayın.
        [infection] Sıcak, şiş, ağrılı cilt ya da irin aynı gün bir doktor tarafından ya da acilde görülmelidir.
        [numb_later] Geçmeyen uyuşma, karıncalanma ya da güçsüzlüğe bugün bakılmalıdır.
        [spreading] Yayılan renk, ateş ya da açık yara aynı gün bir doktor tarafından ya da acilde görülmelidir. Koyu tende bölge daha koyu ya da parlak görünebilir.
        [injury] Biri bakana kadar ayağın üstüne ağırlık vermeyin.
        [popped] Biri bakana kadar ayağın üstüne ağırlık vermeyin.
        [preeclampsia] Onlara şişliği, baş ağrısını ya da gözünüzün önündeki lekeleri söyleyin. Sizden duymak isterler, gece de.
        [pus] İrin ya da kötü koku aynı gün bir doktor ya da podolog tarafından görülmelidir. Lütfen kendiniz kesmeyin, sıkmayın.
        [hot_joint_ill] Sıcak, şiş bir eklemle birlikte kendini hasta hissetmek aynı gün görülmelidir. Dinlendirin ve baskıdan uzak tutun.
        [charcot] Daha sıcak, daha kızarık ya da daha koyu, şiş veya şekli değişen tek ayak, ağrı olmasa bile aynı gün görülmelidir. Üstüne ağırlık vermeyin.
        [rest_pain] Dinlenirken ya da geceleri olan, yeni ya da artan ayak ağrısına bugün bakılmalıdır.
        [sore_vein] Sert, sıcak ya da ağrılı bir damara bugün bakılmalıdır. Ovmayın, bastırmayın.
        [broken_skin] Diyabet, azalmış his ya da zayıf kan dolaşımı varsa açık cilt bir gün içinde görülmelidir. Temiz bir pansumanla örtün ve üstüne ağırlık vermeyin. Şu an kapalı mı? Mesai dışı hattı kullanın.
        [skin_now] Diyabet, azalmış his ya da zayıf kan dolaşımı varsa açık cilt bir gün içinde görülmelidir. Yavaşça yıkayın, temiz bir pansumanla örtün ve üstüne ağırlık vermeyin. Şu an kapalı mı? Mesai dışı hattı kullanın.
       *[other] Bana söylediğinize aynı gün bir doktor ya da acil bakmalıdır.
    }

    Bu rehber bugün size göre değil.

    <b>Arayın: { $emergency }</b> – göğüs ağrısı, nefes güçlüğü ya da bayılma olursa, bir ayak soğur, solar ya da mavileşirse veya hızla çok kötü hissederseniz.{ $oil ->
        [none] {""}
       *[other] {""}

            Ayağa kalkmadan: losyonu silin, sonra kaymayan çorap ya da ayakkabı giyin.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Hemen arayın: { $emergency }.</b>

    { $reason ->
        [chest] Şunu söyleyin: göğüs ağrısı, nefes güçlüğü, bayılma ya da kalp çarpıntısı.
        [cold_leg] Şunu söyleyin: bir ayak ya da bacak soğudu, soldu, mavileşti ya da uyuştu. Olduğu gibi bırakın: ovmayın, ısıtmayın.
        [cold_now] Şunu söyleyin: bir ayak soğudu, soldu ya da mavileşti. Olduğu gibi bırakın: ovmayın, ısıtmayın.
        [infection_severe] Şunu söyleyin: hızla yayılan sıcak, şiş cilt ya da çok hasta veya bilinci bulanık biri.
        [danger_sign] Fark ettiğinizi söyleyin: göğüs, nefes, bayılma, yüzde şişme, soğuk ya da mavi ayak veya oynamayan, ağırlık taşımayan ayak.
       *[other] Fark ettiğinizi ve nerede olduğunuzu söyleyin.
    }

    Oturun ya da uzanın. Yakında biri varsa yanınızda kalmasını isteyin. Lütfen kendiniz araç kullanmayın.

b-getting-help = Yardım alıyorum

# clinical 8 row 19
clinician =
    <b>Önce bir sağlık uzmanı</b>

    Geçen sefer olanlardan sonra bir sonraki masaj, bunu bilen bir doktor, hemşire, ebe ya da podolog hafif ayak masajının uygun olduğunu söyleyene kadar bekler.

    Söyledi mi? O zaman aşağıda bana bildirin. Yoksa ayakları dinlendirin, kendinize iyi bakın.

# clinical 8 row 19
locked =
    <b>Ayaklar dinleniyor</b>

    Geçen seferden sonra daha uzun süreye ihtiyaçları var. Sıradaki masaj: <b>{ $until }</b>, o zamana kadar ağrıyan bir yer kalmadıysa.

    Hâlâ ağrıyor ya da kötüleşiyor mu? Lütfen doktora ya da podoloğa sorun.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Önce biraz dinlenme</b>

    Günde bir masaj yeter. Sıradaki masaj: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Aradan zaman geçti</b>

    Yanıtlarınızın üstünden bir saatten fazla geçti; eller ayağa değmeden bir kez daha soruyorum. Çabuk biter.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Ayaklar şu an ne kadar ağrıyor?</b>
    0 hiç ağrı yok, 10 düşünebileceğiniz en kötü ağrı.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Nasıl oturmak istersiniz?</b>
    Kalçaya, dize ve bele kolay geleni seçin.
b-figure-four = Bilek öteki uylukta
b-stool = Ayak taburede
b-bed = Yatakta ya da kanepede
b-floor = Yerde
b-partner = Biri benim için yapıyor

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Sandalyeye ya da yatağa oturun. Bir bileği öteki uyluğun üstüne koyun, taban size baksın.

    O bacakta kramp, kalça ya da diz ağrısı veya karıncalanma mı var? Bacağı indirin ve başka bir oturuş seçin.
# clinical 5 (b)
sit-stool =
    Sağlam bir sandalyeye oturun. Bir ayağı tabureye ya da ikinci bir sandalyeye koyun, diz biraz bükülü, öne eğilin.

    Bel ya da kalça yakınırsa başka bir oturuş seçin.
# clinical 5 (c)
sit-bed =
    Yatağa ya da kanepeye sırtınızı dayayarak oturun. Bir dizi bükün, ayağı öteki dizin yanına düz basın.

    Kalça, diz ya da bel yakınırsa başka bir oturuş seçin.
# clinical 5 (d)
sit-floor =
    Mindere ya da halıya oturun, sırt duvarda, bir ayak yakına çekili. Önce rahatça kalkabildiğinizden emin olun.

    Bir yere kramp girer ya da karıncalanırsa başka bir oturuş seçin.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Ayaklar kiminse o karar verir.</b> Telefonu o tutar ya da yüksek sesle yanıtlar.

    • Bir dur sözcüğünde anlaşın.
    • Yapan: temiz sıcak eller, kısa tırnak, yüzük yok. Topuk çekişi dışında bilek kemiklerinin altında kalın.
    • Yapılan: geriye yaslanın, bacaklar destekli. Kalçanızı koruyun mu dendi? Açık tutun, hiçbir zaman dik açıdan fazla bükmeyin.
    • Yapan: her adımda “Fazla mı?” diye sorun. Ayağını çekerse, susarsa ya da uyursa durun.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Eller kaysın diye bir şey?</b>
    Elleri yıkayın, yüzükleri çıkarın. Sade ve kokusuz olan en iyisi: her ayak için bezelye ile üzüm tanesi arası. Parmak aralarına ve açık cilde sürmeyin.

    Cildiniz için yeni mi? Ön kola azıcık sürüp bir gün bekleyin; bugün kuru elle yapın.
b-plain = Sade losyon
b-coconut = Hindistan cevizi yağı
b-argan = Argan yağı
b-dry = Kuru el

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Her şey hazır</b>
    Telefonu görebileceğiniz bir yere dayayın, havlu elinizin altında olsun.

    • Hiçbir zaman acımamalı. Acırsa <b>{ b-hurts }</b> düğmesine dokunun: hafifletiriz.
    • Keskin ya da tuhaf mı? <b>DUR</b>’a dokunun. Hep orada.
    • Yazabilirsiniz de.

    Her ayak yaklaşık beş dakika. Rahat nefes alın.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Elleri { $side ->
        [left] sol
       *[right] sağ
    } ayağın çevresine koyun, bir iki nefes boyu tutun. Sonra parmaklardan bileğe doğru yavaşça, hafifçe okşayın; losyon varsa yayın.
    .why = Ayağa dokunuşa alışması için zaman verir.
    .name = Alışma

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Bir elle { $side ->
        [left] sol
       *[right] sağ
    } bileğin önünü tutun. Öteki elin başparmağı ve işaret parmağıyla bileğin arkasını kavrayıp yavaşça topuğa doğru çekin, yaklaşık beş kez. Bükmek yok; o kiriş ağrılıysa { b-skip } düğmesine dokunun.
    .why = Çoğu zaman spordan, ayakta durmaktan ya da topuklu ayakkabıdan gerilen topuk arkasını rahatlatmak içindir.
    .name = Topuk çekişi

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Elinizi gevşek yumruk yapın. { $side ->
            [left] Sol
           *[right] Sağ
        } ayağın tabanını parmak eklemlerinizle topuktan parmaklara doğru yavaşça yoğurun. Ağrılı yerlerden uzak durun.
        [thumbs] { $side ->
            [left] Sol
           *[right] Sağ
        } ayağı iki elle tutun, başparmaklar tabanda. Yavaşça üçe kadar sayarak dümdüz bastırın, bırakın, bir başparmak eni ilerleyin. Topuktan parmakların hemen altına kadar.
       *[circles] { $side ->
            [left] Sol
           *[right] Sağ
        } ayağın tabanında başparmakla küçük, yavaş daireler çizin. Topuktan başlayın, bir parmağın köküne gidin, sonra sıradaki parmak için baştan.
    }
    .why =
        { $way ->
            [knuckles] Eklemler tabanı daha çok kaplar, başparmakları yormaz.
            [thumbs] Kısa, düz basışlar gergin yerleri gevşetmek içindir.
           *[circles] Böylece bütün tabana sıra gelir, parmak parmak.
        }
    .name = Taban

# clinical 1 row 28, 5 (step 4: level 1)
toes = { $side ->
        [left] Sol
       *[right] Sağ
    } ayağın bir parmağını kökünden hafifçe tutun. Her yöne üç küçük daire çevirin, sonra sıradaki parmak. Sıcak, şiş, protezli ya da kaynatılmış parmağı atlayın.
    .why = Hafif daireler parmakların gevşemesi içindir; çekmek gerekmez.
    .name = Parmaklar

# clinical 5 (close)
close = Bütün { $side ->
        [left] sol
       *[right] sağ
    } ayağı düz ellerle, parmaklardan bileğe okşayın; her seferinde daha yavaş, daha hafif. Sonra ellerinizi üstünde dinlendirin ve bırakın.
    .why = Sakin bir bitiş rahatlamanıza yardımcı olabilir.
    .name = Kapanış

name-finish = bu ayak bitti

# clinical 1 row 29, 8 row 27
switch =
    <b>Bir ayak bitti.</b>
    Ayağı havlunun üstüne koyun, bir nefes alın, bacak değiştirin. Oturarak kalın: yağlı ayak kayar.

    Öteki ayak yine hafif başlar.

## Frames around a hands-on card

foot-line =
    { $side ->
        [left] Sol
       *[right] Sağ
    } ayak, adım { $step } / { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] güneş yanığına krem sürer gibi
        [2] el kremini yedirir gibi
       *[3] olgun bir şeftaliye ezmeden bastırır gibi
    }
time-left = Yaklaşık { $seconds } sn kaldı
time-up = Süre doldu. İstediğinizde devam edin.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Söylediğiniz için teşekkürler. Şimdi bir derece daha hafif.
# clinical 3.2
status-eased-number = Teşekkürler, not aldım.
# clinical 3.1 (tickle)
status-tickle = Daha yavaş, daha düz bir elle. Daha çok bastırmaya gerek yok.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Biraz daha güçlü. Yine de rahat gelmeli.
# clinical 3.3, 8 row 8
status-harder-ask = Önce söyleyin: şu haliyle nasıl geliyor?
# clinical 3.3, 8 row 5
status-harder-no = Az önce acıdı, bu yüzden bugün hafif kalıyoruz.
# clinical 3.3, 8 row 6
status-harder-most = Burada bundan daha güçlüsü yok.
status-fine = Güzel. Böyle devam edin.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Nasıl geliyor?
status-again = Bir kez daha, bu adımın başından.
# clinical 8 row 11
status-skipped = Bugünlük atlandı.
status-skipped-hurt = Söylediğiniz için teşekkürler. Bu adımı bugün atlıyoruz.
# A word of soreness where no hands are on a foot
status-hurts-here = Acıdığına üzüldüm. O ayağı şimdilik rahat bırakın. Keskin ya da tuhafsa “keskin ağrı” deyin.
status-tap = Lütfen düğmelerden birini seçin.
status-same = Geri dönülecek bir şey yok.
status-hands-free = Eller serbest: kendim ilerlerim. Arada bir dokunuş ya da söz, her şeyin yolunda olduğunu söyler.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Şöyle anladım: { $heard ->
        [hurts] acıyor
        [fine] iyi geliyor
        [harder] daha güçlü
        [tickle] gıdıklıyor
        [back] geri
        [repeat] tekrar
        [skip] bunu atla
        [resume] devam
       *[next] sonraki
    }.
b-meant = Hayır, başka şey dedim

## Cues: short messages that call attention

cue-check = Nasıl geliyor?
cue-next = Süre doldu. Nasıl geliyor? Sıradaki: <b>{ $next }</b>
cue-moved = Sıradaki adıma geçtik.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Eller çekildi</b>

    { $why ->
        [silence] Sizden ses gelmedi, bu yüzden ara verdik. Her şey yolunda mı?
        [unclear] Anladığımdan emin değilim; bu yüzden bir an ellerinizi çekin. Lütfen aşağıdan seçin.
        [restart] Bir an yoktum, kusura bakmayın! Ayaklar nasıl?
        [reading] Rahat rahat okuyun. Ayaklar dinlenebilir.
        [media] Buna bakamam, dinleyemem; bu yüzden bir an ellerinizi çekin. Lütfen aşağıdan seçin.
        [sore] Ağrı, biraz dinlenmek için iyi bir nedendir.
       *[asked] Acele etmeyin. Ayaklar dinlenebilir.
    }

    İyi hissettiğinizde <b>{ b-resume }</b> düğmesine dokunun.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>15 saniye eller çekili</b>
    Ayak dinlensin, siz nefes alın. Sonra yeniden sorarım.

    Devam edersek daha hafif: { pressure }.
# clinical 3.2
resting-ask =
    <b>Şimdi ne kadar acıyor?</b>
    0 hiç, 10 düşünebileceğiniz en kötüsü.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Ellerinizi çekin. Bugünlük bu kadar.</b>

    { $why ->
        [silence] Bir süredir sizden ses gelmedi. Umarım hoş geçmiştir.
        [hurts] Birkaç kez acıdı, söylemekle iyi ettiniz. Ayakları dinlendirin. Bu ağrı yeniyse bir sağlık uzmanına sorun.
        [time] Süre tümüyle doldu. Elinize sağlık.
       *[skips] Bir gün için yeterince adım atladık, hiç sorun değil.
    }

keyboard-on = DUR hep elinizin altında, yazı alanının hemen altında.
keyboard-off = Masaj bitti. DUR tuşu kaldırıldı.
media-idle = Yalnızca yazıları ve dokunuşları okuyabilirim. Lütfen bir düğmeye dokunun ya da yazın.

toast-stale = Bu düğme eski bir karttan.
toast-stopped = Durduk. Eller çekildi, ayak aşağı.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>DURDUK. Ellerinizi çekin. Ayağı indirin.</b>

    Söylemekle çok iyi ettiniz. Ağrı var mıydı?
b-sharp-or-strange = Keskin ya da tuhaf
b-just-sore = Yalnızca hafif ağrılı
b-no-pain = Ağrı yok, yalnızca durdum

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Göğüs ağrısı, nefes güçlüğü, bayılma ya da yüzde şişme varsa hemen arayın: { $emergency }.</b>

            🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b> Yalnızca baş dönmesi mi? Geriye uzanın.
        [vessel]
            <b>Bir ayak soğuk, solgun, mavi ya da alacalıysa hemen arayın: { $emergency }.</b>

            🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b> Ovmayın.
        [nerve]
            🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b>

            Uyuşma ya da karıncalanma şu demektir: bugün daha fazlası yok.
        [tissue]
            🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b>

            Şimdilik üstüne ağırlık vermeyin.
        [stop] 🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b>
       *[pain]
            🛑 <b>DURUN. Ellerinizi çekin. Ayağı indirin.</b>

            Durmakla doğru yaptınız.
    }

    <b>Bunlardan biri oluyor mu?</b>
    • göğüs ağrısı, nefes darlığı, bayılma
    • yüzde ya da dudaklarda şişme
    • soğuk, solgun ya da mavi bir ayak
    • oynatamadığınız ya da üstüne basamadığınız bir ayak
b-danger-sign = Evet, biri var
b-no-danger = Hayır, hiçbiri yok

# clinical 3.4 point 3
stop-look =
    <b>İki ayağa da bakın</b>
    Rengi, sıcaklığı ve şişliği karşılaştırın. Parmakları oynatın. Her ayağa hafifçe dokunun: hissediyor musunuz? Koyu tende koyu, gri ya da parlak bölgelere bakın.

    Bulduğunuzu işaretleyin. Emin değilseniz evet sayılır.
# clinical 3.1 (vessel)
box-cold-now = Bir ayak soğuk, solgun ya da mavi
what-cold-now = Ötekinden belirgin biçimde soğuk ya da solgun, mavi, gri veya alacalı. Koyu tende tabanlara ve tırnaklara bakın.
# clinical 3.1 (tissue)
box-popped = Pat ya da çıt etti veya ağırlık taşımıyor
what-popped = Bir şey ağrıyla pat etti, çıtladı ya da çatladı veya o ayağın üstünde duramıyorsunuz.
# clinical 3.1 (nerve)
box-numb-now = Uyuşuk, karıncalı, güçsüz ya da parmaklar oynamıyor
what-numb-now = Her zamankinden az his, karıncalanma, elektrik çarpar gibi bir his ya da oynamayan parmaklar.
# clinical 3.1 (tissue)
box-bruised = Yeni morluk ya da şişlik
what-bruised = Eller değdiğinden beri şişen ya da rengi değişen bir yer. Koyu tende morluk daha koyu ya da morumsu bir leke gibi görünebilir.
# clinical 3.1 (tissue)
box-skin-now = Cilt açık, kanıyor ya da su toplamış
what-skin-now = Açık, yırtık, kanayan ya da su toplamış herhangi bir yer, parmak araları da dahil.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Losyonun değdiği yerde döküntü ya da kaşıntı
what-rash-now = Losyonun ya da yağın sürüldüğü yerde kabarıklık, kızartı ya da kaşınan, yanan cilt. Koyu tende daha koyu görünebilir ya da yalnızca hissedilebilir.

# clinical 3.4 point 4
stop-calf = Şimdi baldırlar. Ovmadan: biri ağrılı, şiş ya da sıcak mı?

# clinical 3.4 point 5
stop-pain-now =
    <b>Şimdi ne kadar acıyor?</b>
    0 hiç, 10 düşünebileceğiniz en kötüsü.
stop-resting =
    <b>10 dakika dinlenin</b>
    İyi geliyorsa ayağı yukarı koyun. Nefes almaktan başka yapacak bir şey yok. Bir kez daha soracağım.

    Kötüleşiyor mu? Bir doktoru arayın; sizi korkutuyorsa arayın: { $emergency }.
stop-pain-again =
    <b>On dakika geçti.</b>
    Şimdi ne kadar acıyor, 0 ile 10 arası?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Ayağı dinlendirin ve o noktaya dokunmayın.</b>
            Ağrı kalırsa ya da geri gelirse doktora veya podoloğa söyleyin. Göğüs ağrısı, nefes güçlüğü ya da soğuyan, solan veya mavileşen ayak için arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: en erken <b>{ $until }</b>; yeni sorularla, o nokta olmadan ve hafifçe.
        [pain_stays]
            <b>Ayağı dinlendirin ve yükseğe koyun.</b>
            Üzerine masaj yok. Cilt açık mı? Yıkayıp örtün. 48 saatte yatışmıyorsa bir sağlık uzmanına sorun. Göğüs ağrısı, nefes güçlüğü ya da soğuyan, solan veya mavileşen ayak için arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: en erken <b>{ $until }</b> ve yalnızca ağrılı, şiş ya da mor bir yer kalmadığında. Önce yeni sorular.
        [bruised]
            <b>Ayağı dinlendirin ve yükseğe koyun.</b>
            Morluğun ya da şişliğin üzerine masaj yok. Cilt açık mı? Yıkayıp örtün. Büyüyorsa ya da 48 saatte yatışmıyorsa bir sağlık uzmanına sorun. Göğüs ağrısı, nefes güçlüğü ya da soğuyan, solan veya mavileşen ayak için arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: en erken <b>{ $until }</b> ve yalnızca geçtiğinde. Önce yeni sorular.
        [nerve]
            <b>Ayağı dinlendirin.</b>
            Uyuşma, karıncalanma ya da güçsüzlük bir saatten uzun sürerse veya yayılırsa bugün bir doktoru arayın. Bel ağrısı ve iki bacakla birlikte gelirse ya da idrar veya dışkıda sorun olursa arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [numb_now]
            <b>Ayağı dinlendirin.</b>
            Uyuşma, karıncalanma ya da güçsüzlük bir saatten uzun sürerse veya yayılırsa bugün bir doktoru arayın. Bel ağrısı ve iki bacakla birlikte gelirse ya da idrar veya dışkıda sorun olursa arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [popped]
            <b>Lütfen acil polikliniğe ya da acil servise gidin.</b>
            O zamana kadar ayağın üstüne ağırlık vermeyin.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [calf]
            <b>Lütfen bugün bir doktorla konuşun.</b>
            Baldırı ovmayın, bastırmayın. Göğüs ağrısı ya da nefes güçlüğünde hemen arayın: <b>{ $emergency }</b>.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [vessel]
            <b>Soğuk, solgun ya da mavi ayak için hemen arayın: { $emergency }.</b>
            Ovmayın, ısıtmayın.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [body]
            <b>Göğüs ağrısı, nefes güçlüğü, bayılma ya da yüzde şişme varsa hemen arayın: { $emergency }.</b>
            Yalnızca baş dönmesi miydi ve geçti mi? Uzanarak dinlenin, sonra bir doktora anlatın.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
        [skin_now]
            <b>Yavaşça yıkayın ve örtün.</b>
            Diyabet, azalmış his ya da zayıf kan dolaşımı varsa bugün ayak ekibinizi ya da bir doktoru arayın.

            Sıradaki masaj: cilt yeniden bütün olduğunda. Önce yeni sorular.
        [rash_now]
            <b>Losyonu yıkayıp çıkarın.</b>
            Yüz ya da dudaklar şişer veya nefes zorlaşırsa arayın: <b>{ $emergency }</b>. Cilt yarına kadar yatışmazsa eczacıya ya da doktora sorun.

            Sıradaki masaj: başka bir ürünle ya da hiç ürünsüz. Önce yeni sorular.
        [repeat]
            <b>Aynı nokta bizi iki kez durdurdu.</b>
            Lütfen bir sağlık uzmanına ya da podoloğa gösterin, o zamana kadar dokunmayın.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
       *[other]
            <b>Ayağı dinlendirin.</b>
            Ağrıyan ya da tuhaf gelen bir şey varsa lütfen bir sağlık uzmanına sorun.

            Sıradaki masaj: ancak bir sağlık uzmanı baktıktan sonra.
    }

    Ayağa kalkmadan: losyon varsa silin, sonra kaymayan çorap ya da ayakkabı.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Bir an daha oturun</b>

    1. Ayakları silin, parmak aralarını da.
    2. Ayağa kalkmadan <b>önce</b> kaymayan çorap ya da ayakkabı giyin.
    3. Bir dakika oturun, sonra yavaşça kalkın.

    Susadınız mı? Bir şey için.

# clinical 4 (at once)
feel = <b>Ayaklar şimdi nasıl?</b>
b-same = Aynı
b-worse = Daha kötü

# clinical 3.2
pain-after =
    <b>Şimdi ağrı var mı?</b>
    0 hiç, 10 düşünebileceğiniz en kötüsü.

# clinical 4 (red flags)
wrong =
    <b>Son bir bakış</b>
    Yolunda olmayan bir şey var mı? Uyanı işaretleyin. Emin değilseniz evet sayılır.
# clinical 4 (red flags), 3.4 point 4
box-calf = Bir baldır ya da bacak ağrılı, şiş veya sıcak
what-calf = Yalnız bir tarafta ve yeni. Koyu tende daha koyu ya da parlak görünebilir. Anlamak için lütfen ovmayın.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Ne güzel.</b> Günün geri kalanı keyifli geçsin.
        [same] <b>Teşekkürler.</b> Bazı günler yalnızca sakin bir andır.
        [worse]
            <b>Söylediğiniz için teşekkürler.</b> Ayakları dinlendirin, bir dahaki sefere daha hafif yapın.

            48 saatte yatışmazlarsa bir sağlık uzmanına sorun.
       *[unknown] <b>Teşekkürler.</b> Bir süre kendinizi yormayın.
    }

    Giderek geçen hafif bir sızı olağandır. Yarın ayakların nasıl olduğunu sorarım.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Kısaca geriye bakış</b>
    Ayaklar şimdi nasıl?
b-all-fine = Hepsi iyi
b-mild-ache = Hafif, geçen bir sızı
b-still-sore = Hâlâ ağrılı ya da mor
b-something-else = Başka bir şey

# clinical 4 (red flags)
follow-up-signs =
    <b>Bunlardan biri var mı?</b>
    Uyanı işaretleyin. Emin değilseniz evet sayılır, onu da işaretleyin.
# clinical 4 (red flags)
box-numb-later = Uyuşuk, karıncalı, güçsüz ya da parmaklar oynamıyor
what-numb-later = Masajdan beri her zamankinden az his, karıncalanma, elektrik çarpar gibi bir his ya da oynamayan parmaklar.
# clinical 4 (red flags)
box-cannot-stand = Ağırlık taşımayan bir ayak
what-cannot-stand = Üstünde duramıyor ya da yürüyemiyorsunuz veya altınızdan kayıyor.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Yayılan kızarıklık, ateş ya da açık yara
what-spreading = Sıcak ve kızarık cilt, açılan bir yer ya da titreme. Koyu tende büyüyen koyu ya da parlak bölgelere bakın.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Teşekkürler. Giderek geçen hafif bir sızı olağandır. Bir dahaki sefere daha hafif başlarız; yarın bir kez daha sorarım.

follow-up-fine = Bunu duymak güzel. Ayaklar istediğinde görüşürüz; iki günde bir fazlasıyla yeter.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Lütfen ayakları dinlendirin</b>
    Şimdilik masaj yok. Doktordan, hemşireden ya da podologdan bakmasını isteyin.

    Göğüs ağrısı, nefes güçlüğü ya da soğuyan, solan veya mavileşen ayak için <b>arayın: { $emergency }</b>.
