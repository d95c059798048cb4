### Yang dikatakan Knead dalam bahasa Indonesia. Cara menerjemahkan: locales/README.md.
### Sapaan: “Anda” atau netral; hangat, kalimat pendek.

## Home, help, commands

# clinical 7 ("say"), clinical 1 rows 1, 4
home =
    { $visit ->
        [first]
            Halo, saya <b>Knead</b>. Saya memandu orang dewasa melakukan pijat kaki yang tenang, langkah demi langkah. Ini mungkin membantu Anda rileks.

            Saya bukan nasihat medis, bukan pengobatan, dan bukan pengganti perawatan. Kalau ragu, jangan dilakukan.

            Ketuk <b>{ b-start }</b> saat Anda punya waktu tenang sekitar 20 menit.
       *[again] Senang bertemu lagi. Ketuk <b>{ b-start }</b> kalau Anda dan kedua kaki sudah siap.
    }

# clinical 1 rows 16, 17 (a professional first), clinical 7 ("say")
help =
    <b>Cara kerjanya</b>
    Mulanya beberapa pertanyaan singkat, lalu kira-kira lima menit untuk tiap kaki, langkah demi langkah. Sandarkan ponsel: saya menunggu.

    <b>Kalau sakit</b>
    Ketuk <b>{ b-hurts }</b>, lalu kita lebih pelan. Tajam atau aneh? Ketuk <b>STOP</b>. Bisa juga diketik: “aduh”, “lebih pelan”, “stop”.

    <b>Perintah</b>
    /start  mulai, atau kembali ke langkah tadi
    /stop  lepas tangan seketika
    /remind  pengingat pada jam pilihan Anda
    /history  pijat sebelumnya
    /settings  tempo, gambar, negara
    /language  bahasa lain
    /timezone  zona waktu
    /stopreminders  tanpa pengingat
    /privacy  yang saya simpan
    /export  ambil data Anda
    /delete  hapus data Anda

    Pengingat tepat jam bisa telat semenit dua menit, bila banyak orang memilih jam itu.

    Terapis pijat berizin bisa menunjukkan caranya pertama kali. Di AS, AMTA dan ABMP punya daftarnya.

    Saya pemandu kenyamanan, bukan nasihat medis. Dalam keadaan darurat, hubungi { $emergency }.

command-start = Mulai, atau kembali ke langkah tadi
command-stop = Berhenti seketika: lepas tangan
command-help = Cara kerjanya
command-history = Pijat Anda sebelumnya
command-remind = Pengingat: pasang, ubah, jeda
command-stopreminders = Tanpa pengingat lagi
command-timezone = Zona waktu Anda
command-settings = Tempo, gambar, negara
command-language = Bahasa lain
command-privacy = Apa yang saya simpan, dan berapa lama
command-export = Ambil semua yang saya simpan tentang Anda
command-delete = Hapus semua yang saya simpan tentang Anda

bot-name = Knead: pemandu pijat kaki
# clinical 7 ("say")
bot-description =
    Saya memandu orang dewasa melakukan pijat kaki yang tenang, langkah demi langkah. Ini mungkin membantu Anda rileks.

    Mulanya beberapa pertanyaan singkat. Lalu kira-kira lima menit untuk tiap kaki, dengan tombol STOP yang selalu terjangkau.

    Panduan umum untuk kenyamanan: bukan nasihat medis, bukan pengobatan, bukan pengganti perawatan. Kalau ragu, jangan dilakukan.
# clinical 7 ("say")
bot-short-description = Pijat kaki yang tenang untuk dewasa, langkah demi langkah. Mungkin membantu Anda rileks. Bukan nasihat medis.

unknown-command = Saya tidak kenal perintah itu. Yang saya kenal ada di /help.
group = Saya hanya bekerja di obrolan pribadi, karena jawaban Anda bukan urusan orang lain. Buka obrolan dengan saya, lalu ketuk Mulai.
# A line under the card that was open when /start came.
resume-offer = Kita masih di tengah ini. Teruskan di sini, atau cukup untuk hari ini.
# The content was changed while somebody was in the middle of it; see GLOSSARY.md, revision, recall.
updated = Panduannya sudah berubah, dan tempat kita tadi tidak ada lagi. Ini bukan salah Anda. Maaf harus bertanya lagi.
updated-hands = <b>Tolong lepaskan tangan.</b> Panduannya sudah berubah dan langkah ini tidak ada lagi, jadi pijatnya selesai di sini. Ini bukan salah Anda.
recalled = Versi panduan ini ditarik demi keamanan, jadi kita selesai di sini. Ini bukan salah Anda.
recalled-hands = <b>Tolong lepaskan tangan.</b> Versi panduan ini ditarik demi keamanan, jadi pijatnya selesai di sini. Ini bukan salah Anda.

## Privacy, data, history

# clinical 7: flags, not free text; deletion; no adverts
privacy =
    <b>Yang saya simpan</b>
    Jawaban yang Anda centang, hanya sebagai tanda ya atau tidak; pengaturan; pengingat dan zona waktu; waktu pijat; dan angka rasa sakit. Yang Anda ketik dibaca sekali dan tidak disimpan.

    <b>Berapa lama</b>
    Jawaban soal kesehatan berlaku 30 hari; setelah itu saya bertanya lagi. Sisanya tetap ada sampai Anda menghapusnya.

    <b>Pilihan Anda</b>
    /export mengirim semuanya dalam satu berkas. /delete menghapus semuanya.

    Tanpa iklan, dan tidak ada yang dijual. Telegram menyimpan salinan obrolan ini sendiri, yang bisa Anda hapus di Telegram.

export = Ini semua yang saya simpan tentang Anda.
# clinical 8 row 20 [DJ]
delete-ask =
    <b>Hapus semua yang saya simpan tentang Anda?</b>
    Jawaban, pengaturan, dan riwayat hilang untuk selamanya.

    Kalau tadi Anda diminta mengistirahatkan kaki atau menemui seseorang dulu, tolong tetap lakukan.
delete-done = Sudah. Semua yang saya simpan tentang Anda terhapus. Anda bisa kembali kapan saja dengan /start.

history = <b>Pijat Anda</b>
history-streak = Hari berturut-turut: <b>{ $streak }</b>. Satu hari terlewat dimaafkan.
history-none = Belum ada pijat. Ketuk <b>{ b-start }</b> untuk yang pertama.
history-line =
    { $date }: { $feet ->
        [both] kedua kaki
        [left] kaki kiri
        [right] kaki kanan
       *[none] berhenti sebelum satu kaki selesai
    }, { $minutes } mnt, sakit { $before } → { $after }

## Settings

settings =
    <b>Pengaturan</b>

    Tempo: { $pace ->
        [hands_free] <b>tanpa ketuk</b>. Saya lanjut sendiri; beri tanda sesekali.
       *[mine] <b>tempo saya</b>. Saya menunggu ketukan Anda.
    }
    Gambar: { $pictures ->
        [off] <b>mati</b>
       *[on] <b>nyala</b>
    }
    Bahasa: <b>{ $language }</b>
    Negara: { $country ->
        [none] <b>belum dipilih</b>
       *[other] <b>{ $country }</b>
    }
    Dalam keadaan darurat, hubungi { $emergency }.

# clinical 7: the local emergency number, asked once
country =
    <b>Anda ada di mana?</b>
    Saya bertanya hanya supaya bisa menampilkan nomor darurat yang benar.

# Under it stands a list of languages, each by its own name.
language = <b>Bahasa apa yang Anda inginkan?</b>

# Stands where a number would: “Call your local emergency number now.”
emergency-any = nomor darurat setempat (112, 911, atau 999)

## Reminders

moment-today = hari ini jam { $time }
moment-tomorrow = besok jam { $time }
moment-day = { $date }, { $time }
rule-daily = setiap hari jam { $time }
rule-weekdays = Senin sampai Jumat jam { $time }
rule-weekends = Sabtu dan Minggu jam { $time }
rule-days = { $days } jam { $time }
rule-every = setiap { $n } hari jam { $time }
rule-elsewhere = { $rule } ({ $city })
rule-once = sekali, { $date } jam { $time }

# $rest: on, paused, locked, unanswered (nobody answered for days, so Knead fell silent), or
# not_now (by the answers of last time a clinician is to be asked first)
reminders =
    <b>Pengingat Anda</b>

    { $rest ->
        [unanswered] Semuanya istirahat, karena saya belum mendengar kabar dari Anda. Bangunkan kapan saja.
        [paused] Semuanya dijeda.
        [not_now] Untuk sementara diam: tenaga kesehatan perlu ditanya dulu.
        [locked] Tidak ada pijat sampai <b>{ $lock_end }</b>, dan sampai saat itu juga tidak ada pengingat.
       *[on] Berikutnya: <b>{ $next_reminder }</b>
    }

    Ketuk salah satu untuk mengubahnya, atau ketik yang baru: “hari kerja 7:30”.

reminders-full = Dua belas pengingat sudah batas saya. Hapus satu dulu, nanti ada tempat lagi.

reminder-ask =
    <b>Kapan saya ingatkan?</b>

    Ketuk sebuah jam, atau ketik dengan kata Anda sendiri: “setiap hari jam 9 malam”, “senin rabu jumat setengah tujuh malam”, “besok jam 8”, “2 jam lagi”.

reminder-either = Pagi, atau lebih sore?

reminder-confirm =
    Saya akan mengingatkan Anda <b>{ $rule }</b>{ $quiet_then ->
        [yes] , tanpa suara, karena masuk jam tenang Anda
       *[no] { "" }
    }.

    Waktu-waktu berikutnya, menurut jam di { $city }:
    { $upcoming }

reminder-saved = Sudah. Yang berikutnya <b>{ $chosen_next }</b>. Ubah atau hentikan kapan saja dengan /remind.

reminder-one =
    <b>{ $chosen }</b>

    { $chosen_pause ->
        [until] Dijeda sampai { $chosen_until }.
        [open] Dijeda sampai Anda menyalakannya lagi.
       *[no] { $chosen_next ->
            [none] Sedang istirahat.
           *[other] Berikutnya: { $chosen_next }
        }
    }

reminder-pausing =
    Berapa lama? Ketuk, atau ketik: “10 hari”, “sampai 3 Desember”.

reminder-removed = Dihapus.

reminder-options =
    <b>Cara saya mengingatkan</b>

    Jam tenang: { $quiet ->
        [off] <b>tidak ada</b>
       *[other] <b>{ $quiet }</b>. Yang saya kirim pada jam itu datang tanpa suara.
    }
    Kalau hari itu sudah pijat: { $again ->
        [on] <b>tetap saya kirim</b>
       *[off] <b>saya diam</b>
    }
    Hari berturut-turut: { $streak_shown ->
        [on] <b>ditampilkan</b>
       *[off] <b>tidak ditampilkan</b>
    }
    Jam: <b>{ $city }</b>, sekarang { $clock }

reminder-quiet = Kapan saya tidak boleh bersuara?

reminders-stopped = Tidak ada pengingat lagi. Jam-jam Anda tetap tersimpan; /remind mengembalikannya kapan pun Anda mau.

# Why a time could not be used. The card asks again below.
when-hour = Jam itu tidak ada. Jam berjalan dari 0 sampai 23.
when-minute = Menit itu tidak ada. Menit berjalan dari 0 sampai 59.
when-date = Tanggal itu tidak ada di kalender.
when-far = Itu terlalu jauh untuk saya. Tolong dalam setahun ini.
when-none = Saya tidak menemukan jam di situ. Coba “jam 9 malam” atau “21:00”.
when-unclear = Saya belum yakin jam berapa yang dimaksud. Coba “setiap hari jam 9 malam”.
until-unclear = Saya belum yakin berapa lama. Coba “10 hari” atau “sampai Jumat”.
when-past = Waktu itu sudah lewat. Pilih yang masih akan datang.

# The time has come. $turn is 0 to 3, another each day.
reminder =
    { $turn ->
        [0] Beberapa menit tenang untuk kaki Anda?
        [1] Kaki Anda layak dimanja sebentar. Yuk?
        [2] Waktunya untuk kaki, kalau Anda mau.
       *[3] Saat tenang, kaki diangkat: siap kapan pun Anda siap.
    }{ $streak ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }{ $streak } hari berturut-turut.
    }

reminder-snoozed = Baik. Saya kembali <b>{ $snoozed }</b>.
reminder-skipped = Berarti tidak hari ini. Tidak apa-apa.
reminder-done = Belum lama ini Anda sudah pijat. Yang berikutnya { $until }, paling cepat.
reminder-locked = Tidak ada pijat sampai <b>{ $lock_end }</b>, jadi sampai saat itu pengingatnya saya tahan. Selamat beristirahat.

# After three days without an answer, once
reminder-go-on =
    Beberapa pengingat terakhir tidak dijawab, dan itu tidak apa-apa. Mau saya teruskan?

    Kalau tidak ada kabar, saya diam. /remind memanggil saya lagi.
reminder-kept = Baik, saya teruskan. Siap sekarang, atau nanti?
reminder-rested = Saya diam dulu. /remind selalu ada kapan pun Anda mau.

## Time zones

zone-guess =
    { $clocks ->
        [1] <b>Apakah di tempat Anda jam { $guess }?</b>
       *[other] <b>Jam berapa di tempat Anda?</b>
    }

    Anda juga bisa mengetik nama kota, atau jam yang terlihat.

zone-ask =
    <b>Jam berapa di tempat Anda?</b>

    Ketik jam yang terlihat (“21:14”), atau nama kota Anda.
zone-locate = Atau bagikan lokasi dengan tombol di bawah kolom ketik. Saya hanya menyimpan zona waktunya, bukan tempatnya.
zone-thanks = Tombol lokasi sudah disimpan kembali.
zone-set = Jam Anda: { $city }, { $clock }.
zone-several = Yang mana?
zone-still =
    <b>Apakah di tempat Anda jam { $clock }?</b>

    Anda bangun di jam yang tidak biasa, jadi saya bertanya apakah Anda sedang bepergian.
zone-move = Pengingat Anda mengikuti jam di { $old_city }. Mulai sekarang ikut jam di <b>{ $city }</b>?
place-unknown = Saya tidak kenal tempat itu. Coba kota yang lebih besar di dekatnya, atau ketik jam yang terlihat.
offer-place = { $time } · { $place }
offer-reminder = { $rule }
offer-paused = ⏸ { $rule }

## Buttons: reminders

b-my-reminders = Pengingat
b-new-one = Pengingat baru
b-pause-all = Jeda semua
b-resume-all = Bangunkan semua
b-options = Jam tenang, dan lainnya
b-every-day = Setiap hari
b-weekdays = Hari kerja
b-weekends = Akhir pekan
b-save = Simpan
b-other-time = Jam lain
b-other-zone = Tempat lain
b-change = Ubah
b-pause-it = Jeda
b-resume-it = Nyalakan lagi
b-remove = Hapus
b-pause-3-days = 3 hari
b-pause-week = Seminggu
b-pause-open = Sampai saya bilang
b-quiet = Jam tenang
b-again-today = Juga sesudah pijat
b-streak = Hari berturut-turut
b-time-zone = Zona waktu
b-quiet-night = 22:00 sampai 7:00
b-quiet-long = 21:00 sampai 8:00
b-quiet-off = Tanpa jam tenang
b-snooze-10 = 10 menit lagi
b-snooze-30 = 30 menit lagi
b-snooze-2-hours = 2 jam lagi
b-skip-today = Tidak hari ini
b-keep-on = Ya, teruskan
b-pause-all-week = Jeda seminggu
b-elsewhere = Di tempat lain
b-still-here = Ya
b-move-them = Ya, ikuti saya
b-leave-them = Biarkan
b-locate = 📍 Bagikan lokasi saya

## Buttons: general

b-start = Mulai
b-begin = Ayo mulai
b-next = Lanjut
b-back = Kembali
b-repeat = Ulangi
b-skip = Lewati
b-pause = Jeda
b-resume = Teruskan
b-quit = Nanti saja
b-leave = Sampai di sini saja
b-finish = Selesai
b-enough = Cukup hari ini
b-understood = Saya mengerti
b-done = Sudah
b-none = Tidak ada
b-what = Apa artinya ini?
b-close-what = Kembali ke pertanyaan
b-unsure = Tidak yakin
b-not-sure = Tidak yakin
b-yes = Ya
b-no = Tidak
b-history = Riwayat
b-settings = Pengaturan
b-help = Bantuan
b-close = Tutup
b-pace = Ganti tempo
b-pictures = Gambar nyala atau mati
b-country = Negara
b-language = Bahasa
b-country-other = Negara lain
b-stay = Simpan data saya
b-erase = Hapus data saya
b-delete-all = Hapus semuanya

## Buttons: during the massage

b-hurts = Sakit
b-sharp = 🛑 Nyeri tajam – stop
b-fine = Enak
b-better = Lebih enak
# The key that always stands under the text field. What it sends must be understood as a stop:
# the same word stands in phrases.yaml.
b-stop-key = STOP
b-circles = Putaran jempol
b-knuckles = Buku jari
b-thumbs = Tekan jempol

## Screen 0: who. Each time, one tap

# clinical 2.3 rows 0.1, 0.2, 0.3
who =
    <b>Sebelum mulai</b>

    1. Semua yang ikut sudah dewasa, 18 tahun ke atas.
    2. Semua berpikiran jernih: tanpa alkohol, dan tanpa obat yang membuat mengantuk.
    3. Kaki ini milik Anda, atau pemiliknya ada di sini, sadar, dan bilang ya.

    Benar begitu?
b-adult = Ya untuk ketiganya
b-not-quite = Belum semuanya

who-not = Tidak apa-apa. Yang mana yang tidak sesuai?
b-under-18 = Ada yang di bawah 18 tahun
b-not-willing = Pemilik kaki belum bilang ya
b-drowsy = Alkohol atau obat kantuk

## Screen 1: right now. Each time

# clinical 2.1 (“not sure” counts as the careful answer), 2.3 rows 1.1 to 1.7
now =
    <b>Saat ini</b>
    Adakah yang sedang terjadi pada pemilik kaki ini? Centang yang sesuai. Tidak yakin berarti ya, jadi centang saja.

# clinical 2.3 row 1.1
box-chest = Nyeri dada, sesak napas, mau pingsan, jantung berdebar
what-chest = Nyeri atau rasa berat di dada, sulit bernapas, batuk darah, pingsan, atau jantung berdebar tanpa sebab.

# clinical 2.3 row 1.2
box-cold-leg = Kaki atau tungkai mendadak dingin, pucat, biru, baal
what-cold-leg = Datangnya cepat: satu kaki atau tungkai menjadi dingin, pucat, biru, atau belang, mati rasa, atau tidak bisa digerakkan. Pada kulit gelap, lihat telapak dan kuku, dan apakah tampak keabu-abuan.

# clinical 2.3 row 1.3
box-one-leg = Satu tungkai atau kaki baru bengkak, sakit, atau hangat
what-one-leg = Hanya satu sisi, dan baru: bengkak, nyeri, hangat, kulit merah atau lebih gelap, atau pembuluh yang keras dan sakit. Pada kulit gelap bercaknya bisa tampak lebih gelap atau mengilap, bukan merah.

# clinical 2.3 rows 1.4, 1.5
box-infection = Kulit panas merah atau lebih gelap, nanah, atau demam
what-infection = Kulit kaki atau tungkai yang panas, bengkak, dan nyeri; nanah; atau demam, menggigil, dan merasa sakit. Pada kulit gelap, cari bercak yang lebih gelap atau mengilap.

# clinical 2.3 row 1.6
box-injury = Cedera baru: tak bisa menapak, atau terdengar bunyi
what-injury = Kaki tidak bisa menahan berat badan, bentuknya aneh, atau ada yang berbunyi krek atau letup.

# clinical 2.3 row 1.7
box-preeclampsia = Hamil atau baru melahirkan, dan bengkak atau pusing berat
what-preeclampsia = Hamil, atau melahirkan dalam enam minggu terakhir, dan sekarang wajah, tangan, atau kaki mendadak bengkak, sakit kepala berat, atau bintik di depan mata.

# clinical 2.3 rows 1.4, 1.5
infection =
    <b>Kulit panas, nanah, atau demam</b>
    Mana yang paling dekat? Pada kulit gelap, cari bercak yang lebih gelap atau mengilap.
b-infection-severe = Cepat meluas, atau sakit berat
b-infection-skin = Kulit panas nyeri, atau nanah
b-fever-only = Hanya demam atau menggigil

## Screen 2: the feet today. Each time

# clinical 2.1, 2.3 rows 2.1 to 2.9
feet =
    <b>Kaki hari ini</b>
    Lihat keduanya. Centang yang Anda temukan di salah satu kaki. Tidak yakin berarti ya, jadi centang saja.

# clinical 2.3 row 2.1
box-broken-skin = Kulit terbuka: luka, koreng, luka bakar, lepuh, jahitan
what-broken-skin = Bagian mana pun yang kulitnya terbuka, melepuh, berdarah, dijahit, atau berkeropeng. Lihat juga sela-sela jari.

# clinical 2.3 row 2.2
box-rash = Ruam, kutu air, kutil
what-rash = Kulit gatal atau mengelupas di sela jari, ruam, atau kutil (veruka). Ini bisa menular dari kulit ke kulit.

# clinical 2.3 row 2.3
box-hot-joint = Sendi panas, bengkak, dan sangat nyeri
what-hot-joint = Sendi jari kaki atau pergelangan kaki yang panas, bengkak, dan sakit saat disentuh, seperti saat asam urat atau radang sendi kambuh.

# clinical 2.3 rows 2.4, 2.5
box-injuries = Keseleo baru, patah tulang, pernah operasi kaki
what-injuries = Keseleo, terbentur, atau tertarik dalam tiga hari terakhir, tulang yang patah atau mungkin patah, atau operasi di kaki atau pergelangan kaki kapan pun dalam hidup Anda.

# clinical 2.3 rows 2.6, 2.7
box-lumps = Bengkak, benjolan, memar, mata ikan atau kuku nyeri
what-lumps = Bengkak tanpa sebab jelas, atau bagian yang sakit saat disentuh: mata ikan, kuku tumbuh ke dalam, memar, atau benjolan.

# clinical 2.3 rows 2.8, 2.9
box-sore-already = Sudah sangat sakit, atau tumit nyeri
what-sore-already = Sakit 7 dari 10 atau lebih, sakit selama dua minggu tanpa sebab yang diketahui, atau tumit yang sakit pada langkah-langkah pertama.

# clinical 2.1, 2.3 rows 2.1 to 2.4
which-foot =
    <b>Kaki yang mana?</b>
    { $about ->
        [broken_skin] Kulit terbuka, koreng, luka bakar, atau lepuh tadi.
        [rash] Ruam atau kutil tadi. Jangan berbagi handuk, dan tunjukkan ke apoteker atau dokter.
        [hot_joint] Sendi yang panas dan bengkak tadi.
        [sprain] Keseleo atau benturan tadi.
       *[other] Yang Anda centang tadi.
    } Kaki itu istirahat hari ini; tidak yakin berarti keduanya.
b-left = Kiri
b-right = Kanan
b-both = Keduanya

# clinical 2.3 row 2.3
hot-joint =
    <b>Sendi yang panas</b>
    Apakah juga ada demam, makin parah, atau Anda merasa sakit atau mual?

# clinical 2.3 rows 2.4, 2.5
injuries =
    <b>Cedera atau operasi</b>
    Centang yang sesuai. Tidak yakin berarti ya.
box-sprain = Keseleo, terbentur, atau tertarik dalam 3 hari terakhir
what-sprain = Kaki atau pergelangan kaki terkilir, terbentur, atau tertarik dalam tiga hari terakhir.
box-fracture = Tulang patah, atau mungkin patah
what-fracture = Tulang kaki atau pergelangan kaki yang patah dan belum pulih, atau cedera yang belum jelas bagi siapa pun.
box-foot-surgery = Pernah operasi kaki atau pergelangan kaki
what-foot-surgery = Operasi apa pun di kaki atau pergelangan kaki, berapa pun lamanya sudah lewat, atau ada logam yang tertinggal di dalam.

# clinical 2.3 rows 1.3, 2.6, 2.7
lumps =
    <b>Bengkak atau bagian yang sakit</b>
    Centang yang sesuai. Tidak yakin berarti ya.
# clinical 2.3 rows 1.4, 2.7
box-pus = Nanah, atau bau atau noda
what-pus = Cairan kuning atau keruh dari kuku, mata ikan, atau luka, bau tidak sedap, atau noda di kaus kaki.
# clinical 2.3 row 1.3
box-one-sided = Bengkak di satu sisi saja
what-one-sided = Satu kaki, pergelangan, atau betis baru-baru ini lebih besar dari yang lain.
# clinical 2.3 row 2.6
box-swelling-both = Kedua kaki bengkak, sebab tidak diketahui
what-swelling-both = Kedua kaki atau pergelangan sembap, atau kaus kaki meninggalkan bekas dalam, dan Anda tidak tahu sebabnya.
# clinical 2.3 row 2.7
box-sore-spot = Mata ikan, kuku, memar, atau benjolan yang sakit
what-sore-spot = Satu bagian yang sakit saat disentuh. Bagian kaki itu saya lewati.

# clinical 2.3 row 2.7
which-spot = Di mana bagian yang sakit? Bagian itu dilewati hari ini.
b-toes = Jari kaki
b-sole = Telapak atau tumit
b-ankle = Belakang pergelangan
b-top = Punggung kaki

# clinical 2.3 rows 2.8, 2.9
sore-already =
    <b>Sakit sebelum mulai</b>
    Centang yang sesuai. Tidak yakin berarti ya.
box-strong-pain = 7 dari 10 atau lebih
what-strong-pain = Pada skala di mana 0 tidak sakit sama sekali dan 10 yang terparah yang bisa Anda bayangkan.
box-unexplained-pain = Sakit selama dua minggu, sebab tidak diketahui
what-unexplained-pain = Kaki sudah sakit dua minggu atau lebih dan belum ada yang menemukan sebabnya.
box-heel-pain = Tumit sakit, terutama pada langkah pertama
what-heel-pain = Tumit yang sakit, sering saat bangun pagi atau setelah duduk. Saya jauhkan tekanan kuat dari situ.

## Screens 3 and 4: remembered for 30 days

# clinical 2.2: “anything changed?”; expires after 30 days [DJ]
changed =
    <b>Ada yang berubah?</b>
    Saya masih punya jawaban Anda tentang rasa raba, darah, dan kesehatan umum.

    Ingat-ingat: mati rasa baru, obat, penyakit, operasi, kehamilan, perjalanan jauh, atau lama berbaring.
b-nothing-changed = Tidak ada yang berubah
b-something-changed = Ada yang berubah

# clinical 2.1, 2.3 rows 3.1 to 3.7
blood =
    <b>Rasa raba dan darah</b>
    Centang yang sesuai, sekarang atau dulu. Tidak yakin berarti ya, jadi centang saja.

# clinical 2.3 row 3.5 [DJ for the six weeks]
box-clot = Pernah bekuan darah; atau operasi, gips, perjalanan jauh
what-clot = Bekuan darah di tungkai atau paru kapan pun, darah yang terlalu mudah membeku, atau dalam enam minggu terakhir operasi, gips, berhari-hari berbaring, atau perjalanan jauh.

# clinical 2.3 row 3.1
box-diabetes = Diabetes
what-diabetes = Tipe apa pun, juga kalau terkendali baik. Beberapa pertanyaan lagi menyusul.

# clinical 2.3 rows 3.1, 3.3
box-numbness = Kaki mati rasa, kesemutan, atau terasa terbakar
what-numbness = Rasa raba berkurang, kesemutan atau rasa terbakar, apa pun sebabnya: saraf, punggung, kemoterapi, alkohol. Panduan saya bersandar pada apa yang Anda rasakan.

# clinical 2.3 row 3.4
box-poor-circulation = Aliran darah di tungkai kurang baik
what-poor-circulation = Ada yang bilang begitu, betis sakit saat berjalan, atau kaki sakit saat istirahat di malam hari.

# clinical 2.3 row 3.6
box-thinner = Pengencer darah, atau mudah berdarah
what-thinner = Obat seperti warfarin, apixaban, atau heparin, trombosit rendah, atau memar dan perdarahan yang terlalu mudah muncul. Minum obat sesuai petunjuk yang Anda terima.

# clinical 2.3 row 3.7
box-veins = Urat menonjol di kaki atau pergelangan
what-veins = Pembuluh darah yang menonjol seperti tali atau simpul. Tangan tidak menyentuhnya.

# clinical 2.3 row 3.1
diabetes =
    <b>Tentang diabetes</b>
    Centang yang sesuai. Tidak yakin berarti ya.
box-diabetes-numb = Kaki mati rasa, kesemutan, atau terasa terbakar
what-diabetes-numb = Rasa raba yang hilang, kesemutan, atau rasa terbakar di kaki, sekarang atau kadang-kadang.
box-diabetes-past = Pernah luka kaki, kehilangan jari, atau berubah bentuk
what-diabetes-past = Luka kaki (ulkus), amputasi, atau kaki yang berubah bentuk (kaki Charcot), kapan pun.
box-diabetes-unchecked = Kaki tidak diperiksa dalam 12 bulan terakhir
what-diabetes-unchecked = Perawat, dokter, atau podiatris melihat kaki dan menguji rasa rabanya, biasanya setahun sekali.

# clinical 2.3 row 3.2
charcot = Bandingkan kedua kaki. Apakah salah satunya lebih hangat, lebih merah atau lebih gelap, lebih bengkak, atau berubah bentuk, walau tidak sakit? Pada kulit gelap, cari bercak yang lebih gelap atau mengilap.

# clinical 2.3 row 3.4
circulation = Apakah ada kaki yang sakit saat istirahat atau malam hari, dan apakah itu baru atau makin parah?

# clinical 2.3 row 3.7
veins = Apakah salah satu urat itu keras, panas, atau sakit?

# clinical 2.1, 2.3 rows 4.1 to 4.8
general =
    <b>Kesehatan dan kenyamanan</b>
    Centang yang sesuai. Tidak yakin berarti ya, jadi centang saja.

# clinical 2.3 row 4.1, 2.4
box-pregnant = Hamil, atau melahirkan dalam 6 minggu terakhir
what-pregnant = Berapa pun usia kehamilan, dan setelah persalinan jenis apa pun. Bicara dulu dengan bidan.

# clinical 2.3 row 4.2
box-cancer = Kanker saat ini, atau sedang dirawat
what-cancer = Kanker apa pun yang ada sekarang atau sedang ditangani, kanker di tulang, atau radioterapi di tungkai.

# clinical 2.3 row 4.3
box-organs = Gagal jantung atau ginjal, limfedema
what-organs = Jantung lemah, ginjal yang tidak berfungsi baik, masalah jantung yang tidak dipantau siapa pun, atau bengkak menetap dari sistem getah bening.

# clinical 2.3 row 4.4
box-bones = Tulang keropos, atau lama memakai steroid
what-bones = Osteoporosis, tulang yang patah karena benturan kecil, obat steroid berbulan-bulan, atau belakangan ini antibiotik seperti siprofloksasin atau levofloksasin.

# clinical 2.3 row 4.5. The one text, with b-coconut and b-argan, where these oils may be named.
box-allergy = Alergi: kacang, kelapa, parfum, krim
# clinical 2.3 row 4.5
what-allergy = Reaksi apa pun terhadap kacang, kelapa, parfum, atau sesuatu yang dioleskan di kulit. Pijat tetap bisa; minyak seperti itu lalu saya lewatkan.

# clinical 2.3 rows 4.6, 4.7, 4.8
box-balance = Goyah; pinggul, lutut, punggung sakit; alat pacu jantung
what-balance = Pernah jatuh atau goyah saat berdiri, sendi yang membuat sulit menjangkau atau menyilangkan kaki, sendi pinggul buatan, atau implan elektronik.

# clinical 2.3 row 4.4
bones =
    <b>Tulang dan steroid</b>
    Centang yang sesuai. Tidak yakin berarti ya.
box-bones-severe = Tulang sangat keropos, atau pernah mudah patah
what-bones-severe = Ada yang menyebutnya berat, atau tulang patah karena benturan kecil atau tanpa benturan.
box-bones-thin = Tulang keropos, tidak ada yang patah
what-bones-thin = Osteoporosis, atau penipisan yang terlihat saat pemindaian, tanpa patah tulang.
# clinical 2.3 row 4.4, clinical 1 row 23 (tendon)
box-steroids = Obat steroid selama berbulan-bulan
what-steroids = Tablet atau suntikan seperti prednisolon, dalam waktu lama. Tulang dan tendon bisa lebih peka. Centang juga kalau belakangan ini Anda minum siprofloksasin, levofloksasin, atau sejenisnya.

# clinical 2.3 rows 4.6, 4.7, 4.8
balance =
    <b>Bergerak dan duduk</b>
    Centang yang sesuai. Tidak yakin berarti ya.
# clinical 2.3 row 4.7
box-hip-precautions = Dilarang menekuk atau menyilangkan pinggul
what-hip-precautions = Setelah operasi pinggul, mungkin Anda diberi tahu untuk tidak menyilangkan kaki atau menekuk pinggul melewati sudut siku-siku.
# clinical 2.3 row 4.7
box-no-crossing = Tidak bisa menyilangkan kaki
what-no-crossing = Pinggul, lutut, atau punggung yang kaku atau sakit. Saya tawarkan cara duduk lain.
# clinical 2.3 row 4.6
box-unsteady = Goyah, atau belakangan ini jatuh
what-unsteady = Kadang Anda merasa goyah, jatuh dalam beberapa bulan terakhir, atau ringkih dan tinggal sendiri. Kita tetap duduk terus.
# clinical 2.3 row 4.8
box-pacemaker = Alat pacu jantung atau implan elektronik
what-pacemaker = Apa pun di dalam tubuh yang memakai baterai. Panduan ini hanya memakai tangan; jauhkan alat pijat listrik.

## The foot check

# clinical 4 (foot check), 8 row 40
look =
    <b>Sekali lihat sebelum sentuhan pertama</b>
    Cahaya terang; cermin atau bantuan orang untuk telapak. Bandingkan kiri dan kanan:

    • <b>Kulit</b>: punggung kaki, telapak, tumit, dan tiap sela jari. Luka, koreng, lepuh, kulit basah atau mengelupas?
    • <b>Kuku dan kulit keras</b>: tepi sakit, nanah, warna di bawahnya?
    • <b>Warna</b>: merah atau lebih gelap, pucat, biru? Pada kulit gelap, cari bercak yang lebih gelap atau mengilap.
    • <b>Suhu</b>: punggung tangan Anda, tempat yang sama di tiap kaki.
    • <b>Bentuk</b>: bengkak, bekas kaus kaki yang dalam, perubahan?

    Apakah kedua kaki tampak dan terasa seperti biasa?
b-looks-fine = Keduanya baik
b-found-something = Saya menemukan sesuatu

## What the answers mean

# clinical 2.3 rows 0.1, 0.2, 0.3, 1.5, 2.1 to 2.4, 2.2
not-today =
    <b>Tidak hari ini</b>

    { $reason ->
        [under_18] Panduan ini hanya dibuat untuk orang dewasa. Silakan kembali kalau semua yang ikut sudah 18 tahun ke atas.
        [not_willing] Pijat butuh ya yang jelas dari pemilik kaki, yang sadar dan ada di sini. Kembali kapan pun yang bersangkutan mau; tidak juga jawaban yang baik.
        [drowsy] Anda perlu bisa merasakan dengan jelas kalau sesuatu terlalu kuat. Kembali lain hari, cukup istirahat dan jernih. Tetap minum obat sesuai petunjuk yang Anda terima.
        [fever] Saat demam, istirahat nomor satu. Kembali kalau sudah sehari dua hari merasa sehat. Makin parah? Tolong hubungi dokter.
        [feet_out] Kedua kaki perlu istirahat sekarang. Kembali kalau kulit dan sendi sudah tenang. Apoteker, podiatris, atau dokter bisa menjelaskan lebih lanjut.
       *[other] Istirahatkan kaki dulu, dan kembali lain hari. Kalau ada yang membuat khawatir, tanyakan ke dokter atau podiatris.
    }

# clinical 2.1 level 3, 2.5 (30 days [DJ]), clinical 1 row 16
ask-first =
    <b>Tanya dulu yang mengenal kondisi Anda</b>

    Panduan ini bukan untuk Anda hari ini. Salah satu jawaban Anda sebaiknya dibicarakan dulu dengan dokter, perawat, bidan, atau podiatris yang mengetahuinya.

    Anda bisa bertanya: “Bolehkah saya melakukan pijat kaki lembut di rumah?”

    Setelah dijawab ya, kembali dan beri tahu saya. Versi lembutnya lalu terbuka 30 hari: tekanan ringan, beberapa hal dilewati.

b-clinician-ok = Nakes bilang boleh yang lembut

# clinical 2.1 level 1, 2.3 rows 2.9, 3.7, clinical 3.4 (spot out)
limits =
    <b>Lembut hari ini</b>

    • { $foot ->
        [left] Hanya kaki kiri
        [right] Hanya kaki kanan
       *[both] Kedua kaki
    }
    • Tekanan: { $cap ->
        [1] seperti mengoles krim pada kulit terbakar matahari, tidak lebih
       *[2] seperti mengusapkan krim tangan, tidak lebih
    }
    • Hanya putaran jempol: tanpa buku jari, tanpa tekanan{ $zones ->
        [none] {""}
       *[other] {""}
            • Dilewati: { $zones }
    }{ $heel ->
        [yes] {""}
            • Tidak ada tekanan kuat pada tumit yang sakit. Belum membaik dalam dua minggu? Tanyakan ke dokter.
       *[no] {""}
    }
    • Tangan tidak menyentuh urat menonjol dan bagian yang sakit
zone-toes = jari kaki
zone-sole = telapak
zone-ankle = belakang pergelangan kaki
zone-top = punggung kaki

# clinical 2.1 level 4, 2.3, 3.4. First what to do, then what not to do.
urgent =
    <b>{ $reason ->
        [preeclampsia] Hubungi unit bersalin atau bidan Anda sekarang, siang atau malam.
        [injury] Tolong pergi ke klinik gawat darurat atau IGD hari ini.
        [popped] Tolong pergi ke klinik gawat darurat atau IGD hari ini.
        [broken_skin] Tolong hubungi tim perawatan kaki Anda atau dokter hari ini.
        [skin_now] Tolong hubungi tim perawatan kaki Anda atau dokter hari ini.
        [charcot] Tolong hubungi tim perawatan kaki Anda atau dokter hari ini.
       *[other] Tolong bicara dengan dokter hari ini.
    }</b>

    { $reason ->
        [one_leg] Satu tungkai yang baru bengkak, sakit, hangat, atau lebih gelap harus diperiksa hari itu juga. Jangan digosok atau ditekan.
        [calf] Betis yang sakit, bengkak, atau hangat harus diperiksa hari itu juga. Jangan digosok atau ditekan.
        [infection] Kulit yang panas, bengkak, nyeri, atau bernanah harus diperiksa hari itu juga, oleh dokter atau di IGD.
        [numb_later] Mati rasa, kesemutan, atau lemas yang belum hilang harus diperiksa hari ini.
        [spreading] Warna yang meluas, demam, atau luka terbuka harus diperiksa hari itu juga, oleh dokter atau di IGD. Pada kulit gelap bercaknya bisa tampak lebih gelap atau mengilap.
        [injury] Jangan menapakkan berat badan pada kaki itu sampai ada yang memeriksanya.
        [popped] Jangan menapakkan berat badan pada kaki itu sampai ada yang memeriksanya.
        [preeclampsia] Ceritakan soal bengkak, sakit kepala, atau bintik di depan mata. Mereka ingin mendengarnya, juga di malam hari.
        [pus] Nanah atau bau tidak sedap harus diperiksa hari itu juga, oleh dokter atau podiatris. Tolong jangan dipotong atau dipencet sendiri.
        [hot_joint_ill] Sendi yang panas dan bengkak disertai badan tidak enak harus diperiksa hari itu juga. Istirahatkan, dan jauhkan dari tekanan.
        [charcot] Satu kaki yang lebih hangat, lebih merah atau lebih gelap, bengkak, atau berubah bentuk harus diperiksa hari itu juga, walau tidak sakit. Jangan menapakkan berat badan padanya.
        [rest_pain] Sakit kaki yang baru atau makin kuat saat istirahat atau malam hari harus diperiksa hari ini.
        [sore_vein] Urat yang keras, panas, atau sakit harus diperiksa hari ini. Jangan digosok atau ditekan.
        [broken_skin] Dengan diabetes, rasa raba berkurang, atau aliran darah kurang baik, kulit yang terbuka harus diperiksa dalam sehari. Tutup dengan kasa bersih dan jangan menapakkan berat badan padanya. Sudah tutup? Pakai layanan di luar jam kerja.
        [skin_now] Dengan diabetes, rasa raba berkurang, atau aliran darah kurang baik, kulit yang terbuka harus diperiksa dalam sehari. Cuci dengan lembut, tutup dengan kasa bersih, dan jangan menapakkan berat badan padanya. Sudah tutup? Pakai layanan di luar jam kerja.
       *[other] Yang Anda ceritakan harus diperiksa hari itu juga, oleh dokter atau di IGD.
    }

    Panduan ini bukan untuk Anda hari ini.

    <b>Hubungi { $emergency }</b> kalau Anda mengalami nyeri dada, sulit bernapas, atau pingsan, kalau kaki menjadi dingin, pucat, atau biru, atau kalau badan cepat terasa sangat sakit.{ $oil ->
        [none] {""}
       *[other] {""}

            Sebelum berdiri: lap losionnya, lalu pakai kaus kaki antiselip atau sepatu.
    }

# clinical 2.1 level 5, 2.3 rows 1.1, 1.2, 1.4, clinical 3.4 point 2, clinical 8 row 36; leave a
# cold foot as it is, sit, do not drive [GK]
emergency =
    <b>Hubungi { $emergency } sekarang.</b>

    { $reason ->
        [chest] Katakan: nyeri dada, sulit bernapas, pingsan, atau jantung berdebar.
        [cold_leg] Katakan: kaki atau tungkai menjadi dingin, pucat, biru, atau mati rasa. Biarkan apa adanya: jangan digosok, jangan dihangatkan.
        [cold_now] Katakan: kaki menjadi dingin, pucat, atau biru. Biarkan apa adanya: jangan digosok, jangan dihangatkan.
        [infection_severe] Katakan: kulit panas dan bengkak yang cepat meluas, atau ada yang sakit berat atau bingung.
        [danger_sign] Katakan yang Anda lihat: dada, napas, pingsan, wajah bengkak, kaki dingin atau biru, atau kaki yang tidak bisa digerakkan atau menapak.
       *[other] Katakan apa yang Anda lihat, dan di mana Anda berada.
    }

    Duduk atau berbaring. Kalau ada orang di dekat, minta untuk menemani. Tolong jangan menyetir sendiri.

b-getting-help = Saya mencari pertolongan

# clinical 8 row 19
clinician =
    <b>Tenaga kesehatan dulu</b>

    Setelah kejadian terakhir, pijat berikutnya menunggu sampai dokter, perawat, bidan, atau podiatris yang mengetahuinya berkata bahwa pijat kaki lembut boleh dilakukan.

    Sudah? Beri tahu saya di bawah. Kalau belum, istirahatkan kaki, dan jaga diri.

# clinical 8 row 19
locked =
    <b>Kaki sedang istirahat</b>

    Setelah yang terakhir, kaki butuh lebih lama. Pijat berikutnya: <b>{ $until }</b>, kalau saat itu tidak ada yang sakit.

    Masih sakit, atau makin parah? Tolong tanyakan ke dokter atau podiatris.

# clinical 5: at least 20 h between massages [DJ]
too-soon =
    <b>Istirahat sebentar dulu</b>

    Sekali pijat sehari sudah cukup. Pijat berikutnya: <b>{ $until }</b>.

# clinical 8 row 12: answers hold for one session [DJ for the hour]
expired =
    <b>Itu sudah agak lama</b>

    Jawaban Anda sudah lebih dari satu jam, jadi saya bertanya sekali lagi sebelum tangan menyentuh kaki. Cepat kok.

## Getting ready

# clinical 2.3 row 2.8, 3.2
pain-before =
    <b>Seberapa sakit kaki sekarang?</b>
    0 tidak sama sekali, 10 yang terparah yang bisa Anda bayangkan.

# clinical 5 (positions), 2.3 row 4.7
position =
    <b>Mau duduk bagaimana?</b>
    Pilih yang nyaman bagi pinggul, lutut, dan punggung.
b-figure-four = Kaki di atas paha lain
b-stool = Kaki di atas bangku
b-bed = Di kasur atau sofa
b-floor = Di lantai
b-partner = Dipijat orang lain

# clinical 1 row 20, 5 (a)
sit-figure-four =
    Duduk di kursi atau kasur. Letakkan satu pergelangan kaki di atas paha seberang, sehingga telapaknya menghadap Anda.

    Kram, pinggul atau lutut sakit, atau tungkai itu kesemutan? Turunkan dan pilih cara duduk lain.
# clinical 5 (b)
sit-stool =
    Duduk di kursi yang kokoh. Letakkan satu kaki di atas bangku atau kursi kedua, lutut agak ditekuk, dan condong ke depan.

    Kalau punggung atau pinggul mengeluh, pilih cara duduk lain.
# clinical 5 (c)
sit-bed =
    Duduk di kasur atau sofa dengan punggung bersandar. Tekuk satu lutut dan pijakkan kaki rata di samping lutut yang lain.

    Kalau pinggul, lutut, atau punggung mengeluh, pilih cara duduk lain.
# clinical 5 (d)
sit-floor =
    Duduk di matras atau karpet, punggung ke dinding, satu kaki ditarik mendekat. Pastikan dulu Anda bisa bangun lagi dengan mudah.

    Kalau ada yang kram atau kesemutan, pilih cara duduk lain.
# clinical 5 (partner variant), 2.3 row 4.7, 8 row 33
sit-partner =
    <b>Pemilik kaki yang menentukan.</b> Dialah yang memegang ponsel, atau menjawab dengan suara.

    • Sepakati satu kata untuk berhenti.
    • Yang memijat: tangan bersih dan hangat, kuku pendek, tanpa cincin. Tetap di bawah mata kaki, kecuali untuk tarikan tumit.
    • Yang dipijat: bersandar, tungkai ditopang. Diminta menjaga pinggul? Biarkan terbuka, jangan pernah ditekuk melewati sudut siku-siku.
    • Yang memijat: di setiap langkah tanyakan, “Terlalu kuat?” Berhenti kalau kaki ditarik, orangnya diam, atau tertidur.

# clinical 1 row 21, 5 (lotion). No oil is named here: 8 row 30.
lotion =
    <b>Sesuatu agar tangan lebih licin?</b>
    Cuci tangan, lepas cincin. Yang polos dan tanpa pewangi paling baik: sebesar kelereng kecil sampai buah anggur untuk tiap kaki. Jangan di sela jari, jangan di kulit yang terbuka.

    Baru untuk kulit Anda? Coba sedikit di lengan bawah dan tunggu sehari; hari ini pakai tangan kering.
b-plain = Losion polos
b-coconut = Minyak kelapa
b-argan = Minyak argan
b-dry = Tangan kering

# clinical 3 (pain protocol), 5 (dose)
ready =
    <b>Semua siap</b>
    Sandarkan ponsel di tempat yang terlihat, dengan handuk dalam jangkauan.

    • Tidak boleh terasa sakit. Kalau sakit, ketuk <b>{ b-hurts }</b>: kita lebih pelan.
    • Tajam atau aneh? Ketuk <b>STOP</b>. Tombolnya selalu ada.
    • Anda juga bisa mengetik.

    Kira-kira lima menit untuk tiap kaki. Bernapaslah dengan santai.

## The massage: each hands-on step has its text, its reason (.why) and its short name (.name)

# clinical 5 (settle: level 1)
settle = Lingkari kaki { $side ->
        [left] kiri
       *[right] kanan
    } dengan kedua tangan dan tahan satu dua napas. Lalu usap perlahan dari jari ke pergelangan, ringan saja, sambil meratakan losion.
    .why = Ini memberi kaki waktu untuk terbiasa dengan sentuhan.
    .name = Sentuhan awal

# clinical 1 rows 22 to 24, 5 (step 2: four to six slow pulls, never twist)
heel-pull = Pegang depan pergelangan { $side ->
        [left] kiri
       *[right] kanan
    } dengan satu tangan. Tangan lain: jempol dan telunjuk menjepit belakang pergelangan, lalu tarik perlahan turun ke tumit, sekitar lima kali. Jangan diputar; kalau urat itu sakit, ketuk { b-skip }.
    .why = Ini dimaksudkan untuk melemaskan belakang tumit, yang sering kaku karena olahraga, berdiri, atau hak tinggi.
    .name = Tarikan tumit

# clinical 1 rows 25 to 27, 5 (step 3)
sole =
    { $way ->
        [knuckles] Kepalkan tangan dengan longgar. Uleni telapak kaki { $side ->
            [left] kiri
           *[right] kanan
        } perlahan dengan buku jari, dari tumit ke arah jari. Hindari bagian yang sakit.
        [thumbs] Pegang kaki { $side ->
            [left] kiri
           *[right] kanan
        } dengan kedua tangan, jempol di telapak. Tekan lurus selama tiga hitungan pelan, lepas, geser selebar jempol. Mulai dari tumit sampai tepat di bawah jari.
       *[circles] Buat putaran jempol yang kecil dan pelan di telapak kaki { $side ->
            [left] kiri
           *[right] kanan
        }. Mulai di tumit, jalan ke pangkal satu jari, lalu mulai lagi untuk jari berikutnya.
    }
    .why =
        { $way ->
            [knuckles] Buku jari menjangkau telapak lebih luas dan meringankan jempol.
            [thumbs] Tekanan pendek dan lurus dimaksudkan untuk melemaskan bagian yang tegang.
           *[circles] Begini seluruh telapak dapat giliran, satu garis jari demi satu.
        }
    .name = Telapak

# clinical 1 row 28, 5 (step 4: level 1)
toes = Pegang satu jari kaki { $side ->
        [left] kiri
       *[right] kanan
    } dengan ringan di pangkalnya. Putar tiga lingkaran kecil ke tiap arah, lalu jari berikutnya. Lewati jari yang panas, bengkak, berisi sendi buatan, atau disatukan.
    .why = Putaran ringan dimaksudkan agar jari lebih lemas; tidak perlu ditarik.
    .name = Jari kaki

# clinical 5 (close)
close = Usap seluruh kaki { $side ->
        [left] kiri
       *[right] kanan
    } dengan telapak tangan rata, dari jari ke pergelangan, makin pelan dan makin ringan. Lalu diamkan tangan di atasnya, dan lepaskan.
    .why = Penutup yang tenang mungkin membantu Anda rileks.
    .name = Usapan penutup

# Stands where the name of the next step would, after the last one: “Next: the foot is done.”
name-finish = kaki ini selesai

# clinical 1 row 29, 8 row 27
switch =
    <b>Satu kaki selesai.</b>
    Letakkan di atas handuk, tarik napas, dan ganti kaki. Tetap duduk: kaki berminyak licin.

    Kaki yang lain mulai ringan lagi.

## Frames around a hands-on card

foot-line =
    Kaki { $side ->
        [left] kiri
       *[right] kanan
    }, langkah { $step } dari { $steps }
# clinical 5 (pressure levels)
pressure =
    { $level ->
        [1] seperti mengoles krim pada kulit terbakar matahari
        [2] seperti mengusapkan krim tangan
       *[3] seperti menekan buah persik matang tanpa membuatnya memar
    }
time-left = Kira-kira { $seconds } dtk lagi
time-up = Waktunya habis. Lanjut kapan pun Anda mau.

## Status lines under a hands-on card

# clinical 3.3
status-eased = Terima kasih sudah bilang. Sekarang satu tingkat lebih ringan.
# clinical 3.2
status-eased-number = Terima kasih, dicatat.
# clinical 3.1 (tickle)
status-tickle = Lebih pelan, tangan lebih rata. Tidak perlu menekan lebih kuat.
# clinical 3.3 (harder: one level, only after an OK)
status-harder = Sedikit lebih kuat. Rasanya tetap harus ringan.
# clinical 3.3, 8 row 8
status-harder-ask = Bilang dulu: bagaimana rasanya yang sekarang?
# clinical 3.3, 8 row 5
status-harder-no = Tadi sempat sakit, jadi hari ini kita tetap ringan.
# clinical 3.3, 8 row 6
status-harder-most = Ini sudah yang paling kuat di sini.
status-fine = Bagus. Teruskan seperti itu.
# clinical 3.3 (ask at the start and every 60 s)
status-check = Bagaimana rasanya?
status-again = Sekali lagi, dari awal langkah ini.
# clinical 8 row 11
status-skipped = Dilewati untuk hari ini.
status-skipped-hurt = Terima kasih sudah bilang. Langkah itu kita lewati hari ini.
# Away from the massage: words where only a tap can answer.
# A word of soreness where no hands are on a foot
status-hurts-here = Maaf ya, sakit. Biarkan kaki itu dulu. Kalau tajam atau aneh, bilang “nyeri tajam”.
status-tap = Silakan pilih salah satu tombol.
status-same = Tidak ada langkah sebelumnya.
status-hands-free = Tanpa ketuk: saya lanjut sendiri. Ketukan atau satu kata sesekali memberi tahu saya bahwa semua baik.

# What a typed message was taken for, in a few words; { b-meant } is the button beside it.
status-heard =
    Saya paham: { $heard ->
        [hurts] sakit
        [fine] rasanya enak
        [harder] lebih kuat
        [tickle] geli
        [back] kembali
        [repeat] ulangi
        [skip] lewati ini
        [resume] teruskan
       *[next] lanjut
    }.
b-meant = Bukan, maksud saya lain

## Cues: short messages that call attention

cue-check = Bagaimana rasanya?
# Time is up; the step that follows waits for a tap or a word.
cue-next = Waktunya habis. Bagaimana rasanya? Berikutnya: <b>{ $next }</b>
# Hands-free has moved on by itself.
cue-moved = Lanjut ke langkah berikutnya.

## Pause, rest, early end

# clinical 3.1 (unclear), 3.3 (silence), 8 rows 21, 23, 24
paused =
    <b>Lepas tangan</b>

    { $why ->
        [silence] Saya belum mendengar kabar, jadi kita jeda. Semua baik?
        [unclear] Saya tidak yakin sudah paham, jadi: lepas tangan sebentar. Silakan pilih di bawah.
        [restart] Saya sempat pergi sebentar. Maaf! Bagaimana kakinya?
        [reading] Silakan baca dengan santai. Kaki boleh istirahat.
        [media] Itu tidak bisa saya lihat atau dengar, jadi: lepas tangan sebentar. Silakan pilih di bawah.
        [sore] Sakit adalah alasan yang baik untuk istirahat sebentar.
       *[asked] Santai saja. Kaki boleh istirahat.
    }

    Ketuk <b>{ b-resume }</b> kalau sudah terasa pas.

# clinical 3.2 (4 to 6 of 10)
resting =
    <b>Lepas tangan selama 15 detik</b>
    Biarkan kaki istirahat, dan bernapaslah. Lalu saya bertanya lagi.

    Kalau kita teruskan, lebih ringan: { pressure }.
# clinical 3.2
resting-ask =
    <b>Seberapa sakit sekarang?</b>
    0 tidak sama sekali, 10 yang terparah yang bisa Anda bayangkan.

# clinical 3.3, 8 rows 10, 23, 26
closing =
    <b>Lepas tangan. Cukup untuk hari ini.</b>

    { $why ->
        [silence] Sudah agak lama tidak ada kabar dari Anda. Semoga tadi menyenangkan.
        [hurts] Sudah beberapa kali sakit, dan tepat sekali Anda bilang. Istirahatkan kaki. Kalau rasa sakit ini baru, tanyakan ke tenaga kesehatan.
        [time] Seluruh waktunya habis. Bagus sekali.
       *[skips] Sudah cukup banyak langkah yang kita lewati untuk satu hari, dan itu tidak apa-apa.
    }

keyboard-on = STOP selalu terjangkau, di bawah kolom ketik.
keyboard-off = Pijat selesai. Tombol STOP disimpan.
media-idle = Saya hanya bisa membaca kata dan ketukan. Silakan pakai tombol atau ketik.

toast-stale = Tombol itu dari kartu sebelumnya.
toast-stopped = Berhenti. Lepas tangan, turunkan kaki.

## After a stop

# clinical 3.1 (red stop). A bare “stop”: hands off already, then one question.
stop-asked =
    🛑 <b>BERHENTI. Lepas tangan. Turunkan kaki.</b>

    Bagus, Anda mengatakannya. Apakah tadi sakit?
b-sharp-or-strange = Tajam atau aneh
b-just-sore = Hanya pegal
b-no-pain = Tidak sakit, berhenti saja

# clinical 3.1, 3.4 points 1 and 2. Body and vessel: the emergency instruction comes first.
stop =
    { $kind ->
        [body]
            <b>Hubungi { $emergency } sekarang untuk nyeri dada, sulit bernapas, pingsan, atau wajah bengkak.</b>

            🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b> Hanya pusing? Berbaringlah.
        [vessel]
            <b>Hubungi { $emergency } sekarang kalau kaki dingin, pucat, biru, atau belang.</b>

            🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b> Jangan digosok.
        [nerve]
            🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b>

            Mati rasa atau kesemutan artinya: cukup untuk hari ini.
        [tissue]
            🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b>

            Jangan menapakkan berat badan dulu.
        [stop] 🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b>
       *[pain]
            🛑 <b>STOP. Lepas tangan. Turunkan kaki.</b>

            Tepat sekali Anda berhenti.
    }

    <b>Adakah yang sedang terjadi?</b>
    • nyeri dada, sesak napas, pingsan
    • wajah atau bibir bengkak
    • kaki yang dingin, pucat, atau biru
    • kaki yang tidak bisa digerakkan atau menapak
b-danger-sign = Ya, salah satunya
b-no-danger = Tidak ada satu pun

# clinical 3.4 point 3
stop-look =
    <b>Lihat kedua kaki</b>
    Bandingkan warna, suhu, dan bengkak. Goyangkan jari. Sentuh tiap kaki dengan ringan: terasa? Pada kulit gelap, cari bercak yang lebih gelap, abu-abu, atau mengilap.

    Centang yang Anda temukan. Tidak yakin berarti ya.
# clinical 3.1 (vessel)
box-cold-now = Satu kaki dingin, pucat, atau biru
what-cold-now = Jelas lebih dingin dari yang lain, atau pucat, biru, abu-abu, atau belang. Pada kulit gelap, lihat telapak dan kuku.
# clinical 3.1 (tissue)
box-popped = Bunyi krek atau letup, atau tidak bisa menapak
what-popped = Ada yang berbunyi letup, krek, atau retak disertai sakit, atau Anda tidak bisa berdiri di kaki itu.
# clinical 3.1 (nerve)
box-numb-now = Mati rasa, kesemutan, lemas, atau jari tak bergerak
what-numb-now = Rasa raba lebih sedikit dari biasa, kesemutan, rasa seperti setrum, atau jari yang tidak bisa digoyangkan.
# clinical 3.1 (tissue)
box-bruised = Memar atau bengkak baru
what-bruised = Bagian yang membengkak atau berubah warna sejak disentuh tangan. Pada kulit gelap, memar bisa tampak sebagai bercak lebih gelap atau ungu.
# clinical 3.1 (tissue)
box-skin-now = Kulit terbuka, berdarah, atau melepuh
what-skin-now = Bagian mana pun yang terbuka, robek, berdarah, atau melepuh, juga di sela jari.
# clinical 3.4 (rash, itch at the oil)
box-rash-now = Ruam atau gatal di tempat losion
what-rash-now = Bentol, bilur, atau kulit gatal dan perih di tempat losion atau minyak dioleskan. Pada kulit gelap bisa tampak lebih gelap, atau hanya terasa.

# clinical 3.4 point 4
stop-calf = Sekarang betis. Tanpa digosok: apakah salah satunya sakit, bengkak, atau hangat?

# clinical 3.4 point 5
stop-pain-now =
    <b>Seberapa sakit sekarang?</b>
    0 tidak sama sekali, 10 yang terparah yang bisa Anda bayangkan.
stop-resting =
    <b>Istirahat 10 menit</b>
    Kaki diangkat kalau itu nyaman. Tidak perlu apa-apa selain bernapas. Saya akan bertanya sekali lagi.

    Makin parah? Hubungi dokter, atau { $emergency } kalau itu membuat Anda takut.
stop-pain-again =
    <b>Sepuluh menit sudah lewat.</b>
    Seberapa sakit sekarang, 0 sampai 10?

# The table of clinical 3.4; 8 row 19; times are [DJ]. The choice is the reason of the lock: a kind
# of stop, or a flag. Any other reason waits for a clinician.
stop-advice =
    { $lock ->
        [plain]
            <b>Istirahatkan kaki, dan jangan sentuh bagian itu.</b>
            Kalau sakitnya menetap atau kembali, beri tahu dokter atau podiatris. Hubungi <b>{ $emergency }</b> untuk nyeri dada, sulit bernapas, atau kaki yang menjadi dingin, pucat, atau biru.

            Pijat berikutnya: paling cepat <b>{ $until }</b>, dengan pertanyaan baru, tanpa bagian itu, dan ringan.
        [pain_stays]
            <b>Istirahatkan kaki, dan tinggikan.</b>
            Jangan dipijat. Ada kulit terbuka? Cuci dan tutup. Kalau belum mereda dalam 48 jam, tanyakan ke tenaga kesehatan. Hubungi <b>{ $emergency }</b> untuk nyeri dada, sulit bernapas, atau kaki yang menjadi dingin, pucat, atau biru.

            Pijat berikutnya: paling cepat <b>{ $until }</b>, dan hanya kalau tidak ada yang sakit, bengkak, atau memar. Pertanyaan baru dulu.
        [bruised]
            <b>Istirahatkan kaki, dan tinggikan.</b>
            Jangan pijat memar atau bengkak. Ada kulit terbuka? Cuci dan tutup. Kalau membesar, atau belum mereda dalam 48 jam, tanyakan ke tenaga kesehatan. Hubungi <b>{ $emergency }</b> untuk nyeri dada, sulit bernapas, atau kaki yang menjadi dingin, pucat, atau biru.

            Pijat berikutnya: paling cepat <b>{ $until }</b>, dan hanya kalau sudah hilang. Pertanyaan baru dulu.
        [nerve]
            <b>Istirahatkan kaki.</b>
            Kalau mati rasa, kesemutan, atau lemas berlangsung lebih dari satu jam atau meluas, hubungi dokter hari ini. Hubungi <b>{ $emergency }</b> kalau disertai nyeri punggung dan kedua tungkai, atau gangguan buang air kecil atau besar.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [numb_now]
            <b>Istirahatkan kaki.</b>
            Kalau mati rasa, kesemutan, atau lemas berlangsung lebih dari satu jam atau meluas, hubungi dokter hari ini. Hubungi <b>{ $emergency }</b> kalau disertai nyeri punggung dan kedua tungkai, atau gangguan buang air kecil atau besar.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [popped]
            <b>Tolong pergi ke klinik gawat darurat atau IGD.</b>
            Jangan menapakkan berat badan pada kaki itu sampai saat itu.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [calf]
            <b>Tolong bicara dengan dokter hari ini.</b>
            Jangan gosok atau tekan betisnya. Hubungi <b>{ $emergency }</b> seketika untuk nyeri dada atau sulit bernapas.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [vessel]
            <b>Hubungi { $emergency } sekarang untuk kaki yang dingin, pucat, atau biru.</b>
            Jangan digosok atau dihangatkan.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [body]
            <b>Hubungi { $emergency } sekarang untuk nyeri dada, sulit bernapas, pingsan, atau wajah bengkak.</b>
            Hanya pusing, dan sudah hilang? Istirahat sambil berbaring, lalu ceritakan ke dokter.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
        [skin_now]
            <b>Cuci dengan lembut, dan tutup.</b>
            Dengan diabetes, rasa raba berkurang, atau aliran darah kurang baik: hubungi tim perawatan kaki Anda atau dokter hari ini.

            Pijat berikutnya: kalau kulitnya sudah utuh lagi. Pertanyaan baru dulu.
        [rash_now]
            <b>Cuci losionnya sampai bersih.</b>
            Hubungi <b>{ $emergency }</b> kalau wajah atau bibir membengkak, atau bernapas menjadi sulit. Kalau kulit belum lebih tenang besok, tanyakan ke apoteker atau dokter.

            Pijat berikutnya: dengan produk lain, atau tanpa. Pertanyaan baru dulu.
        [repeat]
            <b>Bagian yang sama sudah dua kali membuat kita berhenti.</b>
            Tolong tunjukkan ke tenaga kesehatan atau podiatris, dan jangan disentuh sampai saat itu.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
       *[other]
            <b>Istirahatkan kaki.</b>
            Tolong tanyakan ke tenaga kesehatan kalau ada yang sakit, atau terasa aneh.

            Pijat berikutnya: hanya setelah tenaga kesehatan memeriksanya.
    }

    Sebelum berdiri: lap sisa losion, lalu pakai kaus kaki antiselip atau sepatu.

## After the massage

# clinical 4 (at once), 8 row 29
wipe =
    <b>Tetap duduk sebentar lagi</b>

    1. Lap kaki, juga sela-sela jari.
    2. Pakai kaus kaki antiselip atau sepatu, <b>sebelum</b> berdiri.
    3. Duduk semenit, lalu bangun perlahan.

    Haus? Minumlah.

# clinical 4 (at once)
feel = <b>Bagaimana rasanya kaki sekarang?</b>
b-same = Sama saja
b-worse = Lebih buruk

# clinical 3.2
pain-after =
    <b>Ada sakit sekarang?</b>
    0 tidak sama sekali, 10 yang terparah yang bisa Anda bayangkan.

# clinical 4 (red flags)
wrong =
    <b>Sekali lihat lagi</b>
    Ada yang tidak beres? Centang yang sesuai. Tidak yakin berarti ya.
# clinical 4 (red flags), 3.4 point 4
box-calf = Satu betis atau tungkai sakit, bengkak, atau hangat
what-calf = Hanya satu sisi, dan baru. Pada kulit gelap bisa tampak lebih gelap atau mengilap. Tolong jangan digosok untuk memastikan.

# clinical 4 (normal: mild ache; 48 h), 5 (20 h [DJ])
thanks =
    { $feel ->
        [better] <b>Senang mendengarnya.</b> Nikmati sisa hari ini.
        [same] <b>Terima kasih.</b> Ada hari yang memang sekadar saat tenang.
        [worse]
            <b>Terima kasih sudah bilang.</b> Istirahatkan kaki, dan lebih ringan lain kali.

            Kalau belum mereda dalam 48 jam, tanyakan ke tenaga kesehatan.
       *[unknown] <b>Terima kasih.</b> Santai dulu sebentar.
    }

    Pegal ringan yang berangsur hilang itu biasa. Besok saya tanya lagi kabar kakinya.

## A day later

# clinical 4 (next day and 48 h)
follow-up =
    <b>Menengok sebentar</b>
    Bagaimana kakinya sekarang?
b-all-fine = Semua baik
b-mild-ache = Pegal ringan, makin hilang
b-still-sore = Masih sakit, atau memar
b-something-else = Hal lain

# clinical 4 (red flags)
follow-up-signs =
    <b>Ada salah satu ini?</b>
    Centang yang sesuai. Tidak yakin berarti ya, jadi centang saja.
# clinical 4 (red flags)
box-numb-later = Mati rasa, kesemutan, lemas, atau jari tak bergerak
what-numb-later = Rasa raba lebih sedikit dari biasa, kesemutan, rasa seperti setrum, atau jari yang tidak bisa digoyangkan, sejak pijat.
# clinical 4 (red flags)
box-cannot-stand = Kaki yang tidak bisa menapak
what-cannot-stand = Anda tidak bisa berdiri atau berjalan dengan kaki itu, atau kaki itu goyah tak menahan.
# clinical 4 (red flags), 2.3 row 1.4
box-spreading = Merah yang meluas, demam, atau luka terbuka
what-spreading = Kulit panas dan merah, bagian yang terbuka, atau menggigil. Pada kulit gelap, cari bercak lebih gelap atau mengilap yang meluas.

# clinical 4 (mild and shrinking: start one level lower)
follow-up-mild = Terima kasih. Pegal ringan yang berangsur hilang itu biasa. Lain kali kita mulai lebih ringan, dan besok saya tanya sekali lagi.

follow-up-fine = Senang mendengarnya. Sampai jumpa kalau kaki menginginkannya; dua hari sekali sudah cukup.

# clinical 4 (still there at 48 h, growing or bruised: no massage, ask a clinician)
follow-up-rest =
    <b>Tolong istirahatkan kaki</b>
    Jangan pijat dulu. Minta dokter, perawat, atau podiatris memeriksanya.

    <b>Hubungi { $emergency }</b> untuk nyeri dada, sulit bernapas, atau kaki yang menjadi dingin, pucat, atau biru.
