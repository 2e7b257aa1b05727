#!/usr/bin/env python3
"""Writes the cases of Tests/PersonalDataTests: texts and the kinds of personal data in them, as tab-separated lines.

All names and numbers are invented. Check digits are computed here after the published rules (§ 2 (6) VKVV, ISO 7064 MOD 11,10,
ISO 13616), independently of the Swift code; where PyPI's python-stdnum is installed, IBANs and Steuer-IDs are checked against it.

Usage: python3 Tests/Oracle/personal_data_cases.py Tests/PersonalDataTests/Fixtures/texte.tsv
"""
import random
import re
import sys

try:
    from stdnum import iban as std_iban
    from stdnum.de import idnr as std_idnr
except ImportError:
    std_iban = std_idnr = None

RANDOM = random.Random(20261122)
CASES = []


def case(kinds, *texts):
    CASES.extend((kinds, text) for text in texts)


# --- check digits ---------------------------------------------------------------------------------------------------

def svnr(body):
    """§ 2 (6) VKVV: the letter becomes its rank; products with the factors, sum of their cross sums, modulo 10."""
    plain = body[:8] + "%02d" % (ord(body[8].upper()) - 64) + body[9:]
    total = sum(sum(map(int, str(int(d) * f))) for d, f in zip(plain, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True))
    return body + str(total % 10)


def idnr(body):
    """ISO 7064 MOD 11,10."""
    check = 5
    for digit in body:
        check = ((check or 10) * 2 % 11 + int(digit)) % 10
    return body + str((1 - (check or 10) * 2 % 11) % 10)


def idnr_ok(number):
    counts = sorted((number[:10].count(d) for d in set(number[:10])), reverse=True)
    shape = counts[0] in (2, 3) and all(c == 1 for c in counts[1:]) and number[0] != "0"
    return shape and not re.search(r"(.)\1\1", number[:10]) and idnr(number[:10]) == number


def iban(country, bban):
    value = int("".join(str(int(c, 36)) for c in bban + country + "00"))
    return "%s%02d%s" % (country, 98 - value % 97, bban)


def four(text):
    return " ".join(text[i:i + 4] for i in range(0, len(text), 4))


# The published examples of the rules themselves.
assert svnr("65170839J00") == "65170839J003" and svnr("15070649C10") == "15070649C103"
assert idnr("1234567899") == "12345678995" and idnr("3657426180") == "36574261809"
assert iban("DE", "370400440532013000") == "DE89370400440532013000"

# --- Kundennummer, BG-Nummer ----------------------------------------------------------------------------------------

case("kundennummer", "123A456789", "KdNr. 123A456789 prüfen", "Kunde (123A456789) rief an", "kundennr:246d135790", "„357B112233“",
     "Nummer 123 A 456789.", "123A 456789", "123-A-456789", "Zeile 1\n987Z654321\nZeile 3", "987Z654321, 2 Kinder",
     "Ärger mit 111C222333!", "123\u00a0A\u00a0456789", "123A\u200b456789", "１２３A４５６７８９", "Az. 123A456789/2026")
case("-", "123A45678", "123A4567890", "1123A456789", "12A456789", "123AB456789", "X123A456789", "123A456789X", "123 a 456789",
     "123Ä456789", "123A-45-6789", "123_456789", "123A45678B", "A123456789", "Raum 123A", "123A 45 67 89", "ä123A456789")
case("bg-nummer", "12345//1234567", "BG 12345//1234567 betroffen", "BG-Nr.: 12345//0001234", "(54321//7654321)", "12345 // 1234567",
     "12345//1234567-01", "12345//1234567, siehe Anlage", "Nr.12345//1234567", "12345BG0001234", "12345 BG 0001234", "12345bg1234567",
     "a\t12345//1234567\tb", "12345//1234567/Müller", "BG\u00a012345//1234567", "12345//1234567.")
case("-", "12345/1234567", "12345//123456", "12345//12345678", "1234//1234567", "123456//1234567", "12345///1234567", "12345//123456A",
     "A12345//1234567", "https://12345.example/1234567", "12345--1234567", "12345BG123456", "BG 12345", "12345//ABCDEFG", "12345 1234567",
     "1//2")

# --- IBAN -----------------------------------------------------------------------------------------------------------

LENGTHS = """AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19
SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30""".split()
# Countries whose numbers begin with letters of the bank.
LETTERED = {"AZ": 4, "BG": 4, "BH": 4, "GB": 4, "GE": 2, "GI": 4, "IE": 4, "KW": 4, "LC": 4, "LV": 4, "MT": 4, "NL": 4, "PK": 4, "QA": 4,
            "RO": 4, "VG": 4, "JO": 4, "HN": 4, "NI": 4, "SV": 4, "FK": 2}
for entry in LENGTHS:
    country, length = entry[:2], int(entry[2:])
    letters = "".join(RANDOM.choice("ABCDEFGHKLMN") for _ in range(LETTERED.get(country, 0)))
    number = iban(country, letters + "".join(RANDOM.choice("123456789") for _ in range(length - 4 - len(letters))))
    if std_iban:
        info = std_iban._ibandb.info(number)[0][1]["bban"]
        assert 4 + sum(int(n) for n in re.findall(r"(\d+)!", info)) == length, entry
        std_iban.mod_97_10.validate(number[4:] + number[:4])
    case("iban", "Konto " + number, "IBAN: " + four(number) + ", bitte prüfen")
    wrong = number[:-1] + ("1" if number[-1] != "1" else "2")
    case("-", "Konto " + wrong)

DE = iban("DE", "250500001234567890")
if std_iban:
    assert std_iban.is_valid(DE) and len(LENGTHS) == sum(1 for _ in std_iban._ibandb.prefixes)
case("iban", DE, DE.lower(), four(DE).lower(), "IBAN" + DE, f"({DE})", f"„{four(DE)}“", four(DE).replace(" ", "\u00a0"),
     four(DE).replace(" ", "-"), "DE " + DE[2:4] + " " + DE[4:], f"auf {four(DE)} überweisen", f"Von {DE}.\nDanke", f"IBAN:{DE};BIC fehlt",
     four(DE).replace(" ", "\u202f"), f"{DE[:4]} {DE[4:12]} {DE[12:]}", f"Betrag 12,50 EUR auf {DE}")
case("-", "X" + DE, DE + "1", DE[:-1], DE[:4] + "X" + DE[5:], "XX" + DE[2:], "ä" + DE, DE + "ü", "DE00" + DE[4:],
     "es 20 Minuten dauerte und dann 24 Stunden", "DE 2026", "de 12 Monate", "ISO 9001:2015", "DIN EN 12 345 678 901 234 567 890 1",
     "at 16 Uhr 30 am Empfang von Team 501 Termin", "Norm DE12", four(DE)[:-1] + "9" if DE[-1] != "9" else four(DE)[:-1] + "8")

# --- Sozialversicherungsnummer, Steuer-ID -----------------------------------------------------------------------------

SV = [svnr(body) for body in ("12150386M01", "65010101A49", "53311299Z50", "02290200K00", "89151190S77", "23000000B12", "42070775Q99",
                              "10230468F31", "13121212H08", "50300690W62")]
for number in SV:
    case("sozialversicherungsnummer", f"RV-Nr. {number}", f"{number[:2]} {number[2:8]} {number[8]} {number[9:]}")
    case("-", number[:-1] + str((int(number[-1]) + 1) % 10))
number = SV[0]
case("sozialversicherungsnummer", number, number.lower(), f"({number})", "-".join((number[:2], number[2:8], number[8], number[9:])),
     " ".join((number[:2], number[2:4], number[4:6], number[6:8], number[8], number[9:11], number[11])), f"SVNR:{number}, Anlage",
     f"{number[:2]}\u00a0{number[2:8]}\u00a0{number[8]}\u00a0{number[9:]}", f"SV {number}.\nEnde")
case("-", "X" + number, number + "1", number + "a", "9" + number, svnr("90150386M01"), svnr("01150386M01"), svnr("12320386M01"),
     svnr("12151386M01"), number[:8] + "Ä" + number[9:], number[:11], number.replace("M", "1"), "12 150386 M 01", "12150386 M")

IDS = []
while len(IDS) < 12:
    digits = RANDOM.sample("0123456789", 9 if len(IDS) % 2 else 8)
    digits += [RANDOM.choice(digits)] * (1 if len(digits) == 9 else 2)
    RANDOM.shuffle(digits)
    candidate = idnr("".join(digits))
    if idnr_ok(candidate):
        assert not std_idnr or std_idnr.is_valid(candidate)
        IDS.append(candidate)
for number in IDS:
    case("steuer-id", f"Steuer-ID {number}", f"ID {number[:2]} {number[2:5]} {number[5:8]} {number[8:]}")
    case("-", f"Wert {number[:-1]}{(int(number[-1]) + 1) % 10}")
    swapped = number[1] + number[0] + number[2:]
    # The rule does not notice every swap; and a leading zero would make a phone number.
    if not idnr_ok(swapped) and swapped[0] != "0":
        case("-", f"Wert {swapped}")
number = IDS[1]
case("steuer-id", number, f"({number})", f"IdNr:{number}.", f"{number}, zwei Kinder", f"IdNr {number[:5]} {number[5:]}",
     f"{number[:2]}\u00a0{number[2:5]}\u00a0{number[5:8]}\u00a0{number[8:]}", f"ID\t{number}\n")
case("-", number[:-1], number + "1", "1" + number, "X" + number, number + "X", f"{number},50 EUR", f"{number}.50", idnr("1234567890"),
     idnr("1111111111"), idnr("1112345678"), idnr("1122345678"), idnr("1212345671"), f"{number[:1]} {number[1:]}", f"1.{number}",
     f"2026-{number}", f"{number[:4]}-{number[4:]}")
# One digit three times: allowed apart, not in a row.
case("steuer-id", "Nr " + idnr("1213456718"[:8] + "90") if idnr_ok(idnr("1213456790")) else "Nr " + idnr("1213145678"))

# --- Telefon ------------------------------------------------------------------------------------------------------------

case("telefon", "0511 123456", "Tel. 0511/123456", "0511-123456", "(0511) 123456", "(0511)123456", "0511 / 12 34 56", "0511 - 123 456",
     "05 11 / 12 34 56", "(05 11) 12 34 56", "0511 12 34 56-0", "051112345678", "05032 1234", "0511 123", "030 1234567", "030/1234567",
     "089-123456", "033056 12345", "0511.123456", "01511234567", "0151 12345678", "0171/1234567", "0160-123 45 67", "0176 123 456 78",
     "+49 511 123456", "+49511123456", "+49 (0) 511 123456", "+49(0)511/123456", "(+49) 511 123456", "0049 511 123456", "0049511123456",
     "+49-151-12345678", "+49 151 12345678.", "+43 1 2345678", "+90 532 123 45 67", "0090 532 1234567", "Handy: 01511234567", "Tel: 1234567",
     "Telefonnummer 123 45 67", "Tel.-Nr. 98 76 54 3", "Fax 0511-123457", "Telefon0511 123456", "Rückruf unter 0511 123456 erbeten",
     "erreichbar unter 0151-1234567", "bitte anrufen:\n0511 123456", "05111234567, ab 10 Uhr", "Mobil 0151 123 4567 8", "0511\u00a0123456",
     "0511–123456", "０５１１ １２３４５６", "01 51 / 12 34 56 78 Handy", "am 01.10.2026 unter 0511 123456", "0511 123456 am 01.10.2026", "Tel. 0511 1999")
case("-", "01.10.2026", "1.10.26", "2026-10-01", "01.10.2026 bis 31.10.2026", "01.10.-31.10.2026", "vom 05.11.2026, 10:30 Uhr", "01/10/2026",
     "05.11.2026 06.11.2026", "03.10.2026/04.10.2026", "KRM-2026-0457", "KRM-2026-0457123", "2026-0457", "0457/2026", "0457-2026", "0457 / 2026",
     "Az. 0511 123456", "Aktenzeichen: 0345/1234567", "Az.: S 12 AS 0345/26", "II-6000-0457", "30159 Hannover", "01067 Dresden", "04109 Leipzig, Nr. 12",
     "1.234.567,89 EUR", "0,50 EUR", "1234567 EUR", "0511 123456,78 EUR", "10:30", "08:00-12:00", "0800-1200 Uhr", "0730 - 1200 Uhr", "08.00 - 12.00 Uhr",
     "§ 22 Abs. 1 SGB II", "Team 501 502 503", "12345678", "123 456 789", "Rechnung 0123456789", "Rechnungsnummer 0221 123456", "0511 12", "0511 1",
     "0511", "Zimmer 0511a", "0511123", "20261122", "01112026", "03102026", "1 2 3 4 5 6 7 8 9", "0 0 0 0 0 0 0 0", "00000000", "0000000000", "0800 4 5555 00",
     "0180 1234567", "0900-123456", "+5 %", "+100,50 EUR", "5+12345678", "0511 123456a", "x0511123456", "05111234567890123456", "3,0511 123456",
     "0,5 1 2 3 4 5 6 7", "Version 2.0.1.2.3.4.5.6", "115", "116 117", "Telefon am 01.10.2026", "Telefonat 01.10.2026 10:30", "Tel. 01.10.2026",
     "Fax vom 03.10.2026, 12 Seiten", "02/2026 und 03/2026", "416,00 EUR + 12,50 EUR", "563 506 451 390 357 471", "0.5.1.1.1.2.3", "Handy 2026-0457",
     "Steuernr. 12/345/67890", "Anteil 0.7777777777777778", "0.123456789", "Quote 0.8571428 von 21", "MA 12110-1301", "01.10.2026 12.10.2026 13.10.2026", "01.10.2026 0815", "Kontonummer 0123456789", "BLZ 25050180")

# --- E-Mail -------------------------------------------------------------------------------------------------------------

case("e-mail", "max.muster@example.org", "an max@example.org geschickt", "<max@example.org>", "MAX@EXAMPLE.ORG", "m.m+krm@post.example.org",
     "max_muster@example.org.", "müller@example.org", "max@müller.example", "max(at)example.org", "max (at) example.org", "max[at]example.org",
     "max (at) example (punkt) org", "max [at] example [dot] org", "mail:max@example.org;", "a@b.de", "max@example.org\nGruß", "max-muster@ex-ample.org",
     "max＠example.org", "x@1a.de", "0511123456@example.org")
case("-", "@", "@jobcenter", "max@", "@example.org", "max@example", "max @ example.org", "5@3.50", "a@b.c", "max@.org", "max@-", "(at) example.org",
     "Stück @ 2,50", "max@@", "(als) Beispiel. org", "[a] b.de", "@@@@", "wir treffen uns @Empfang. Danke")

# --- Geburtsdatum -------------------------------------------------------------------------------------------------------

case("geburtsdatum", "geb. 12.03.1985", "geb.12.03.1985", "geb. am 12.03.1985", "geboren am 12.03.1985", "Geburtsdatum: 12.03.1985", "Geburtsdatum 1985-03-12",
     "Geb.-Datum: 12.3.85", "Geb.Dat. 12.03.1985", "GEB. 12.03.1985", "* 12.03.1985 ist Kunde".replace("* ", "Kunde, * "), "Muster, *12.03.1985", "*12.03.1985",
     "(geb. 12. März 1985)", "geboren in Musterstadt am 12.03.1985", "am 12.03.1985 geboren", "die am 12.03.1985 geborene Kundin", "Geburtstag: 12.03.1985",
     "Geburtsdatum\n12.03.1985", "Geburtsdatum 12031985", "gebdat=120385", "Geburt meines Sohnes am 3.5.2026", "Geburtsdatum des Kindes ist der 03.05.2026",
     "geb. 12/03/1985", "geb. 12-03-1985", "Geb. 12. 3. 1985", "geboren: 12.Mrz.85", "geb.\u00a012.03.1985", "12. März 1985 geboren", "sein Geburtsdatum lautet 12.03.1985")
case("-", "12.03.1985", "am 12.03.2026 eingegangen", "gebucht am 12.03.2026", "geb. Muster", "geb. Muster, seit 12.03.2026 Kundin", "geb. 1985", "Geburtsurkunde vom 12.03.2026",
     "Geburtstermin 12.03.2026", "* 12.03.2026 Antrag gestellt", "Liste:\n* 12.03.2026 Antrag", "Kund*innen 12.03.2026", "Gebühr 12.03.2026", "angegeben am 12.03.2026",
     "ergeben 12.03.2026", "Geburtsdatum 99.03.1985", "Geburtsdatum 12.13.1985", "Geburtsdatum fehlt. Eingang 12.03.2026", "Geburtsdatum unbekannt, Antrag vom 12.03.2026",
     "geb. 12.03.", "Aufgeben 12.03.2026", "in Musterstadt geboren", "Geburt 12", "5*12", "geboren in Musterstadt, Antrag vom 12.03.2026", "Gebot 12.03.2026")

# --- Herr, Frau ---------------------------------------------------------------------------------------------------------

case("name", "Herr Muster", "Frau Muster hat angerufen", "Herrn Muster", "an Frau Müller-Lüdenscheidt", "Frau Ünal", "Herr Çelik", "Frau Šimić", "Herr Öztürk",
     "Hr. Muster", "Fr. Muster", "Hr.Muster", "Hr Muster", "Hrn. Muster", "hr. Muster", "FR. MUSTER", "Herr Dr. Muster", "Frau Prof. Dr. Muster", "Frau Dr.-Ing. Muster", "Herr Dr. med. Muster",
     "Herr von Muster", "Frau von der Leyden", "Herr de Muster", "Frau van den Berg", "Frau da Silva", "Herr al-Muster", "Herr O'Muster", "Herr O’Muster",
     "Frau M. Muster", "Frau Erika Muster", "Herr und Frau Muster", "Herr/Frau Muster", "Herrn\nMax Muster", "Frau\nErika Muster\nWeg 1", "HERR MUSTER", "FRAU LI",
     "herr Muster", "frau Muster", "Ihre Frau Muster sagte", "eine Frau Muster hat", "(Frau Muster)", "„Frau Muster“", "Frau Teamleiterin Muster", "Herr Rechtsanwalt Muster",
     "Frau  Muster", "Frau\u00a0Muster", "Frau Mu\u0308ller", "Herr Иванов", "Frau Richter", "Frau Muster-", "Frau Li", "Frau Sachbearbeiterin Özdemir", "Herr Severin", "Frau Martin")
case("-", "Frau Teamleiterin", "Herr Teamleiter", "Frau Sachbearbeiterin", "die Frau Kollegin", "Herr Kollege", "Frau Doktor", "Herr Professor", "Herr der Lage", "Herr der Ringe",
     "Frau und Kind", "Herren", "Herren Muster", "Frauen Muster", "Frauenhaus Muster", "Hausfrau Muster", "Bauherr Muster", "Herrin Muster", "meine Frau. Der Bescheid", "meine Frau, Muster",
     "die Frau vom Empfang", "die Frau von der Rezeption", "Herr", "Frau", "Frau ", "Frau M.", "Herr X.", "Frau M. Die Akte fehlt", "Herr X", "Frau XY", "Frau NN", "Herr SB",
     "Sehr geehrte Frau Sie haben", "Frau hat angerufen", "Herr ist verzogen", "Mo. - Fr. Vormittag", "Mo-Fr Termine", "Fr. Nachmittag", "Fr. 12.03.2026", "Frau 2",
     "Frau Geschäftsführerin", "Herr Bürgermeister", "Frau Antragstellerin", "Herr Beschwerdeführer", "Frau Mutter", "Herr Vater", "Herr Name", "Frau Bundeskanzlerin", "Frau Arbeitsvermittlerin",
     "Herr Oberinspektor", "Frau an der Theke", "Herr über alles", "herr und Knecht", "Frau zu Beginn", "Frau\n", "meine Frau\nDer Bescheid kam", "Der Herr\nMusterstadt", "Frau Gleichstellungsbeauftragte",
     "die Frau von Team", "Hrvatska Muster", "Frist Muster", "HR Abteilung", "fR Muster", "fR. Muster", "früh Morgens", "Frankfurt Muster", "Fr", "Hr.")

# --- several kinds, and texts of everyday work without any ----------------------------------------------------------------

case("kundennummer,telefon,name", "Frau Muster (123A456789) bittet um Rückruf unter 0511 123456")
case("iban,e-mail", f"Antwort an max@example.org, Konto {four(DE)}")
case("bg-nummer,geburtsdatum,name", "BG 12345//1234567, Herr Muster, geb. 12.03.1985")
case("telefon,e-mail", "max@example.org oder 0151/12345678")
case("sozialversicherungsnummer,steuer-id", f"{SV[1]} und {IDS[0]}")
case("-", "", " ", "Kunde beschwert sich über lange Wartezeit im Team 501.", "Bescheid vom 12.03.2026 fehlt, Nachzahlung 416,50 EUR für 3 Monate (01.01.2026–31.03.2026).",
     "Unterlagen zweimal eingereicht (02.01. und 14.01.2026), Eingangsbestätigung erst am 30.01.2026 um 10:30 Uhr.", "Rückruf erbeten, Termin am 5. Oktober 2026, Raum 2.034",
     "Widerspruch W-35502-00345/26 läuft, Az. S 12 AS 345/26 ER", "Kosten der Unterkunft: 512,00 EUR statt 640,00 EUR; Regelbedarf 563 EUR", "siehe KRM-2026-0457 und KRM-2026-0458",
     "Kritik an § 31 SGB II, Minderung 10 % ab 01.07.2026", "Online-Antrag 20260312-0815-0042 nicht gefunden", "Wartezeit 45 Min. (Mo. 8–12 Uhr, Fr. 8–11 Uhr)", "\u0000\u0001\uffff😀")


def escape(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as out:
    out.write("# made by Tests/Oracle/personal_data_cases.py: kinds (or -), text\n")
    for kinds, text in CASES:
        out.write(f"{kinds}\t{escape(text)}\n")
print(len(CASES), "cases,", "checked with python-stdnum" if std_iban else "python-stdnum not installed", file=sys.stderr)
