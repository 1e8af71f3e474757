import { list } from "./tables";

// Words that give a language away.

export const englishSigns = list(
  `the of and to in for by at least most per with than from is are all each every no not more less a an on within over under below above up this
    that their our its who which will be have has or between through once twice times year years month months week quarter day days
    percent half two three four five six seven eight nine ten as into until before after during least out new target members till met come minimal son pro die weekly monthly daily quarterly annual annually yearly min max avg average score
    number rate share reduce increase trained completed held implemented adopted approved published developed established`,
);
export const frenchSigns = list(
  `le la les de des du et au aux moins plus par pour dans un une sur avec sans est sont ou qui que chaque tous toutes tout toute
    entre avant fin ans an mois jour jours semaine fois trimestre à ces ses leurs notre nos pas ne en deux trois quatre cinq
    huit neuf onze douze vingt trente cent mille selon afin ainsi dont cette environ`,
);
/** German, Dutch; Spanish, Portuguese, Italian; Indonesian and Malay; Vietnamese; Turkish; Scandinavian, Polish. Without words that English has. */
export const otherSigns: readonly ReadonlySet<string>[] = [
  list(
    `und der das mindestens höchstens bis zum zur jahr jahre jahren monat monate prozent von vom mit für im dem ein eine einer eines einem
      weniger als mehr pro die den des zahl anteil um zwei drei fünf sechs sieben zehn senken erhöhen steigern durchführen erreichen jährlich sowie auf aus bei nach werden wird sind ist nicht oder über unter pro`,
  ),
  list(
    "het een ten minste minstens jaar voor met dan ten hoogste per van uit op bij naar wordt zijn niet of maanden procent en twee vijf zes zeven tien verlagen verhogen aantal",
  ),
  list(
    `el los las del al menos por año años para una un en con mes meses se es son y o como máximo mínimo hasta entre cada todos todas
      más trimestre semana días ciento su sus no la de reducir aumentar talleres dos tres cuatro cinco siete ocho nueve diez veinte cien mil veces número casos`,
  ),
  list(
    `os do da dos das pelo pela menos por ano anos até para uma um com mês meses se são ou mais cada todos todas no na nos nas ao não de
      em e trimestre semana semestre dias cento reduzir aumentar dois duas três quatro cinco sete oito nove dez vinte cem mil vezes número reuniões`,
  ),
  list(
    "il gli lo di entro almeno per anno anni una dei delle della con meno più ogni tutti tutte mese mesi e o un la le al nel da del due quattro cinque sette otto dieci ridurre aumentare volte numero",
  ),
  list(
    `paling sedikit setiap tahun yang untuk negara sekurang kurangnya pada dengan persen bulan kali dalam oleh anggota dan dari para di ke
      lebih kurang sebanyak banyaknya sampai minimal telah sudah akan memiliki mengikuti desa pegawai bersih oleh serta tiap satu dua tiga empat lima enam tujuh sembilan sepuluh jumlah semua mengurangi meningkatkan akhir pelatihan hari`,
  ),
  list("ít nhất mỗi năm và của các cho đến trong tháng không hơn dưới trên phần trăm"),
  list("az yılda yıl ve her için ile bir kadar yüzde ay en olarak"),
  list("och minst år för med till att som av på och ikke og mindst senest hver prosent procent i en ett"),
  list("co najmniej rok rocznie do w na oraz nie przez miesiąc roku lub procent"),
  list("hindi ng mga sa bawat taon at ang kahit"),
  list("angalau kwa ya na kila mwaka asilimia wa katika mbili tatu nne tano kupunguza kuongeza idadi"),
];
