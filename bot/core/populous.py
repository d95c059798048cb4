"""How many people the towns of a time zone have, so that the likeliest zone is offered first.

Summed up from GeoNames (CC BY 4.0), towns of 500 people and more. Only the order matters.
"""

from __future__ import annotations

from functools import cache

# Zone, and hundreds of thousands of people; zones with fewer are left out.
_PEOPLE = """
Asia/Shanghai:7418 Asia/Kolkata:3940 Asia/Tokyo:1468 America/Sao_Paulo:1384 America/New_York:1186
Europe/Berlin:922 Asia/Karachi:900 America/Mexico_City:855 Europe/Istanbul:839 Europe/Moscow:807
Asia/Manila:795 Africa/Lagos:773 America/Chicago:740 Europe/London:731 Asia/Jakarta:689
Europe/Paris:632 Europe/Rome:588 Asia/Tehran:566 Europe/Madrid:539 America/Los_Angeles:523
Africa/Johannesburg:515 Asia/Bangkok:509 Asia/Seoul:475 Africa/Cairo:468 Europe/Kyiv:449
Asia/Ho_Chi_Minh:430 America/Bogota:409 Asia/Dhaka:365 Asia/Kuala_Lumpur:352 Asia/Baghdad:314
Europe/Warsaw:311 Africa/Abidjan:302 America/Caracas:286 America/Toronto:284 Asia/Taipei:265
Asia/Hong_Kong:261 Europe/Bucharest:260 America/Fortaleza:259 Asia/Riyadh:243 Africa/Casablanca:242
Africa/Luanda:241 America/Lima:239 Africa/Dar_es_Salaam:221 Africa/Kinshasa:207 Africa/Algiers:204
Asia/Yangon:201 Africa/Addis_Ababa:188 Africa/Nairobi:183 Europe/Amsterdam:182
Asia/Yekaterinburg:178 America/Santiago:170 Africa/Lubumbashi:166 Europe/Brussels:160
Australia/Sydney:151 America/Bahia:144 Europe/Budapest:134 Asia/Dubai:133 Asia/Pyongyang:131
Asia/Makassar:124 America/Havana:123 Australia/Melbourne:122 Africa/Khartoum:120
America/Guayaquil:120 Asia/Singapore:120 Asia/Urumqi:120 America/Denver:119
America/Argentina/Buenos_Aires:118 Africa/Accra:114 Asia/Damascus:112 America/Argentina/Cordoba:110
America/Monterrey:110 Europe/Prague:110 Africa/Dakar:105 Europe/Lisbon:102 Europe/Stockholm:101
Europe/Athens:100 Asia/Almaty:100 Africa/Kampala:99 Europe/Vienna:97 Australia/Brisbane:95
America/Recife:94 Asia/Jerusalem:93 Asia/Kabul:91 Africa/Maputo:88 Africa/Douala:87 Africa/Lusaka:86
Europe/Helsinki:86 America/Guatemala:86 Africa/Tunis:84 America/Santo_Domingo:83
America/Vancouver:83 Europe/Zurich:82 Pacific/Auckland:79 Africa/Bamako:78 America/Belem:77
Asia/Tashkent:76 America/La_Paz:75 America/Phoenix:72 Europe/Minsk:72 Asia/Aden:70 Africa/Conakry:68
Europe/Belgrade:68 Africa/Tripoli:66 Indian/Antananarivo:65 Africa/Mogadishu:64 Asia/Baku:63
America/Tegucigalpa:63 Africa/Ouagadougou:62 Asia/Kathmandu:60 America/Detroit:59
America/Edmonton:58 America/Merida:55 Europe/Copenhagen:54 America/Maceio:54
America/Port-au-Prince:54 Asia/Amman:54 Europe/Sofia:52 Australia/Perth:52 Asia/Phnom_Penh:50
Africa/Harare:47 Asia/Beirut:46 Europe/Oslo:45 Asia/Colombo:45 Asia/Kuching:43 Europe/Bratislava:43
Europe/Dublin:43 Asia/Yerevan:42 America/Mazatlan:42 America/Tijuana:41 Africa/Porto-Novo:41
America/Asuncion:41 Asia/Samarkand:41 America/Manaus:40 Africa/Brazzaville:40 Europe/Samara:40
Africa/Niamey:39 America/Cuiaba:37 Africa/Ndjamena:36 America/Indiana/Indianapolis:35 Asia/Muscat:33
Europe/Zagreb:33 Asia/Vladivostok:32 Africa/Lome:32 Asia/Krasnoyarsk:32 Asia/Ashgabat:32
Australia/Adelaide:31 Europe/Sarajevo:31 Africa/Blantyre:31 America/Managua:31
America/El_Salvador:30 Africa/Kigali:30 Asia/Dushanbe:29 America/Montevideo:29 Asia/Irkutsk:29
Africa/Bangui:27 America/Hermosillo:27 America/Argentina/Salta:27 Asia/Jayapura:26
Asia/Novokuznetsk:26 America/Panama:26 America/Campo_Grande:26 Asia/Bishkek:26 Europe/Vilnius:26
Asia/Hebron:26 Africa/Nouakchott:25 America/Jamaica:25 Europe/Simferopol:25 Atlantic/Canary:25
Pacific/Honolulu:25 Asia/Tbilisi:25 Europe/Skopje:24 Asia/Novosibirsk:24 America/Puerto_Rico:23
Europe/Tirane:23 Africa/Monrovia:22 Africa/Freetown:22 Europe/Volgograd:21 Asia/Barnaul:20
Europe/Saratov:20 America/Matamoros:19 Africa/Libreville:19 Europe/Chisinau:19 America/Costa_Rica:19
America/Chihuahua:19 Asia/Pontianak:18 Asia/Vientiane:18 Africa/Juba:17 Africa/Banjul:17
Asia/Kuwait:17 America/Porto_Velho:17 Africa/Gaborone:17 Asia/Qatar:17 Europe/Riga:16
America/Regina:16 America/Ciudad_Juarez:16 Asia/Ulaanbaatar:16 America/Cancun:15 Asia/Omsk:15
Europe/Tallinn:15 America/Halifax:15 America/Araguaina:14 Europe/Ljubljana:14 Africa/Djibouti:14
Africa/Bujumbura:14 Asia/Yakutsk:13 Asia/Gaza:13 Africa/Windhoek:13 Indian/Mauritius:13
Asia/Macau:12 America/Winnipeg:12 America/Santarem:12 Africa/Bissau:12 Europe/Kirov:11
America/Moncton:11 America/Kentucky/Louisville:11 Europe/Ulyanovsk:10 America/Boise:10
Africa/Maseru:9 Asia/Nicosia:9 Indian/Reunion:9 Asia/Tomsk:9 America/Rio_Branco:9 Asia/Bahrain:8
Asia/Chita:8 Africa/Asmara:8 America/Argentina/Tucuman:8 Europe/Kaliningrad:8 Europe/Astrakhan:8
Australia/Hobart:8 America/Argentina/Catamarca:8 Pacific/Port_Moresby:7 Atlantic/Cape_Verde:7
America/Argentina/Mendoza:7 Asia/Aqtobe:7 America/Boa_Vista:6 Asia/Qostanay:6
America/Argentina/San_Juan:6 Europe/Luxembourg:6 America/Anchorage:6 America/Paramaribo:6
Asia/Qyzylorda:6 America/Port_of_Spain:5 America/St_Johns:5 Europe/Podgorica:5
America/Argentina/Jujuy:5 Europe/Malta:5 Asia/Brunei:5 Asia/Sakhalin:5 America/Cayman:5
Asia/Atyrau:5 Africa/Malabo:5 Asia/Oral:4 Africa/El_Aaiun:4 Indian/Comoro:4 Asia/Dili:4
America/Guyana:4 Australia/Darwin:4 Pacific/Fiji:4 America/Belize:4 America/Nassau:4
Indian/Mayotte:4 Atlantic/Madeira:4 America/Guadeloupe:4 Asia/Aqtau:4 Atlantic/Reykjavik:3
America/Argentina/San_Luis:3 America/Martinique:3 Pacific/Noumea:3 America/Argentina/Rio_Gallegos:3
Asia/Kamchatka:3 Asia/Thimphu:3 Africa/Mbabane:3 America/Argentina/La_Rioja:3 Pacific/Guadalcanal:3
Pacific/Tahiti:2 America/Cayenne:2 Atlantic/Azores:2 Pacific/Guam:2 America/Curacao:2
Indian/Maldives:2 America/Glace_Bay:2 Asia/Magadan:2 America/Aruba:2 Asia/Famagusta:2
America/Punta_Arenas:1 Pacific/Apia:1 America/Eirunepe:1 Asia/Hovd:1 America/St_Lucia:1
Africa/Sao_Tome:1 Indian/Mahe:1 America/Antigua:1 America/Barbados:1 America/Argentina/Ushuaia:1
Pacific/Tarawa:1 Europe/Monaco:1 Africa/Ceuta:1 Europe/Andorra:1 Pacific/Tongatapu:1
America/St_Thomas:1 America/Coyhaique:1 America/St_Vincent:1 America/Bahia_Banderas:1
Pacific/Saipan:1 Atlantic/Bermuda:1 Pacific/Efate:1 America/Ojinaga:1 Pacific/Majuro:1
Pacific/Pago_Pago:1 Europe/Gibraltar:1
"""


@cache
def people() -> dict[str, int]:
    """Zone -> hundreds of thousands of people."""
    pairs = (word.split(":") for word in _PEOPLE.split())
    return {zone: int(number) for zone, number in pairs}
