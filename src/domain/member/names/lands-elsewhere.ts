import { landsOf } from "./land";

/**
 * Every other land of ISO 3166: a name that must never be taken for one of the region's, however near it is
 * in spelling. A workbook whose register has one of them as its Member reads these names for it.
 */
export const landsElsewhere = landsOf(`
AD AND Andorra; Andorre
AE ARE United Arab Emirates; Émirats arabes unis; UAE; Emirates; Dubai; Abu Dhabi
AG ATG Antigua and Barbuda; Antigua-et-Barbuda
AI AIA Anguilla
AL ALB Albania; Albanie
AM ARM Armenia; Arménie
AO AGO Angola
AQ ATA Antarctica; Antarctique
AR ARG Argentina; Argentine
AS ASM American Samoa; Samoa américaines; Samoa American; Eastern Samoa; US Samoa; AmSamoa; Am Samoa
AT AUT Austria; Autriche; Republic of Austria
AW ABW Aruba
AX ALA Åland Islands; Îles Åland; Åland
AZ AZE Azerbaijan; Azerbaïdjan
BA BIH Bosnia and Herzegovina; Bosnie-Herzégovine; Bosnia
BB BRB Barbados; Barbade
BE BEL Belgium; Belgique
BF BFA Burkina Faso
BG BGR Bulgaria; Bulgarie
BH BHR Bahrain; Bahreïn
BI BDI Burundi
BJ BEN Benin; Bénin
BL BLM Saint Barthélemy; Saint-Barthélemy
BM BMU Bermuda; Bermudes
BO BOL Bolivia; Bolivie
BQ BES Caribbean Netherlands; Pays-Bas caribéens; Bonaire Sint Eustatius and Saba
BR BRA Brazil; Brésil
BS BHS Bahamas
BV BVT Bouvet Island; Île Bouvet
BW BWA Botswana
BY BLR Belarus; Biélorussie
BZ BLZ Belize
CA CAN Canada
CC CCK Cocos (Keeling) Islands; Îles Cocos
CD COD Congo - Kinshasa; Congo-Kinshasa; Democratic Republic of the Congo; DR Congo; DRC; Zaire
CF CAF Central African Republic; République centrafricaine
CG COG Congo - Brazzaville; Congo-Brazzaville; Congo; Republic of the Congo
CH CHE Switzerland; Suisse; Swiss Confederation
CI CIV Côte d’Ivoire; Ivory Coast
CK COK Cook Islands; Îles Cook; Cooks; Rarotonga
CL CHL Chile; Chili; Republic of Chile
CM CMR Cameroon; Cameroun
CO COL Colombia; Colombie
CR CRI Costa Rica
CU CUB Cuba
CV CPV Cape Verde; Cap-Vert; Cabo Verde
CW CUW Curaçao
CX CXR Christmas Island; Île Christmas
CY CYP Cyprus; Chypre
CZ CZE Czechia; Tchéquie; Czech Republic
DE DEU Germany; Allemagne
DJ DJI Djibouti
DK DNK Denmark; Danemark
DM DMA Dominica; Dominique
DO DOM Dominican Republic; République dominicaine
DZ DZA Algeria; Algérie
EC ECU Ecuador; Équateur
EE EST Estonia; Estonie
EG EGY Egypt; Égypte
EH ESH Western Sahara; Sahara occidental; Sahrawi Arab Democratic Republic
ER ERI Eritrea; Érythrée
ES ESP Spain; Espagne
ET ETH Ethiopia; Éthiopie
FI FIN Finland; Finlande
FK FLK Falkland Islands; Îles Malouines
FM FSM Micronesia; Micronésie; Federated States of Micronesia; Micronesia Federated States of; FS Micronesia; Pohnpei; Chuuk
FO FRO Faroe Islands; Îles Féroé
FR FRA France; French Republic
GA GAB Gabon; Gabonese Republic
GB GBR United Kingdom; Royaume-Uni; UK; United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; England; Scotland; Wales; Northern Ireland
GD GRD Grenada; Grenade
GE GEO Georgia; Géorgie; Republic of Georgia
GF GUF French Guiana; Guyane française
GG GGY Guernsey; Guernesey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland; Groenland
GM GMB Gambia; Gambie; The Gambia
GN GIN Guinea; Guinée; Guinea Conakry
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea; Guinée équatoriale
GR GRC Greece; Grèce; Hellenic Republic
GS SGS South Georgia and South Sandwich Islands; Géorgie du Sud-et-les Îles Sandwich du Sud
GT GTM Guatemala
GU GUM Guam; Territory of Guam
GW GNB Guinea-Bissau; Guinée-Bissau; Guinea Bissau
GY GUY Guyana
HM HMD Heard and McDonald Islands; Îles Heard-et-MacDonald; Heard Island and McDonald Islands
HN HND Honduras
HR HRV Croatia; Croatie
HT HTI Haiti; Haïti
HU HUN Hungary; Hongrie
IE IRL Ireland; Irlande; Republic of Ireland; Eire
IL ISR Israel; Israël
IM IMN Isle of Man; Île de Man
IO IOT British Indian Ocean Territory; Territoire britannique de l’océan Indien
IQ IRQ Iraq; Irak; Irak; Republic of Iraq; Kurdistan
IS ISL Iceland; Islande; Republic of Iceland
IT ITA Italy; Italie; Italian Republic
JE JEY Jersey
JM JAM Jamaica; Jamaïque
JO JOR Jordan; Jordanie; Hashemite Kingdom of Jordan
KE KEN Kenya
KG KGZ Kyrgyzstan; Kirghizstan; Kyrgyz Republic; Kyrgyz
KI KIR Kiribati; Republic of Kiribati; Gilbert Islands
KM COM Comoros; Comores
KN KNA Saint Kitts and Nevis; Saint-Christophe-et-Niévès; Federation of Saint Christopher and Nevis
KP PRK North Korea; Corée du Nord; Democratic People's Republic of Korea; Korea Democratic People's Republic of; DPR Korea; Korea DPR; DPR of Korea; DPRK; Korea DPRK; NK; N Korea; Korea N; Korea North; Korea DPR of; Korea PDR; Korea D P R of; Choson; North Korean; People's Republic of Korea; Democratic Republic of Korea; République populaire démocratique de Corée; 조선; 북조선; 조선민주주의인민공화국
KW KWT Kuwait; Koweït
KY CYM Cayman Islands; Îles Caïmans
KZ KAZ Kazakhstan
LB LBN Lebanon; Liban; Lebanese Republic
LC LCA Saint Lucia; Sainte-Lucie
LI LIE Liechtenstein
LR LBR Liberia
LS LSO Lesotho; Kingdom of Lesotho | | | LRA
LT LTU Lithuania; Lituanie
LU LUX Luxembourg
LV LVA Latvia; Lettonie
LY LBY Libya; Libye; Libyan Arab Jamahiriya
MA MAR Morocco; Maroc
MC MCO Monaco
MD MDA Moldova; Moldavie; Republic of Moldova; Transnistria
ME MNE Montenegro; Monténégro
MF MAF Saint Martin; Saint-Martin
MG MDG Madagascar
MH MHL Marshall Islands; Îles Marshall; Republic of the Marshall Islands; Marshalls
MK MKD North Macedonia; Macédoine du Nord; Macedonia; FYROM
ML MLI Mali; Republic of Mali
MP MNP Northern Mariana Islands; Îles Mariannes du Nord; CNMI; Saipan; Commonwealth of the Northern Mariana Islands; Northern Marianas
MQ MTQ Martinique
MR MRT Mauritania; Mauritanie
MS MSR Montserrat
MT MLT Malta; Malte; Republic of Malta
MU MUS Mauritius; Maurice
MW MWI Malawi
MX MEX Mexico; Mexique; United Mexican States
MZ MOZ Mozambique
NA NAM Namibia; Namibie
NC NCL New Caledonia; Nouvelle-Calédonie; Kanaky
NE NER Niger; Republic of Niger
NF NFK Norfolk Island; Île Norfolk
NG NGA Nigeria; Federal Republic of Nigeria
NI NIC Nicaragua
NL NLD Netherlands; Pays-Bas; Holland
NO NOR Norway; Norvège
NR NRU Nauru; Republic of Nauru
NU NIU Niue; Niue Island
OM OMN Oman
PA PAN Panama
PE PER Peru; Pérou
PF PYF French Polynesia; Polynésie française; Tahiti
PL POL Poland; Pologne
PM SPM Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon
PN PCN Pitcairn Islands; Îles Pitcairn; Pitcairn
PR PRI Puerto Rico; Porto Rico
PS PSE Palestinian Territories; Territoires palestiniens; Palestine; State of Palestine
PT PRT Portugal; Portuguese Republic
PW PLW Palau; Palaos; Republic of Palau; Belau
PY PRY Paraguay
QA QAT Qatar
RE REU Réunion; La Réunion
RO ROU Romania; Roumanie
RS SRB Serbia; Serbie
RU RUS Russia; Russie; Russian Federation
RW RWA Rwanda
SA SAU Saudi Arabia; Arabie saoudite
SB SLB Solomon Islands; Îles Salomon; Solomons; Solomon
SC SYC Seychelles
SD SDN Sudan; Soudan
SE SWE Sweden; Suède
SH SHN Saint Helena; Sainte-Hélène; Ascension; Tristan da Cunha
SI SVN Slovenia; Slovénie
SJ SJM Svalbard and Jan Mayen; Svalbard et Jan Mayen
SK SVK Slovakia; Slovaquie; Slovak Republic
SL SLE Sierra Leone
SM SMR San Marino; Saint-Marin
SN SEN Senegal; Sénégal
SO SOM Somalia; Somalie; Somaliland; Federal Republic of Somalia
SR SUR Suriname
SS SSD South Sudan; Soudan du Sud
ST STP São Tomé and Príncipe; Sao Tomé-et-Principe
SV SLV El Salvador; Salvador
SX SXM Sint Maarten; Saint-Martin (partie néerlandaise)
SY SYR Syria; Syrie; Syrian Arab Republic
SZ SWZ Eswatini; Swaziland
TC TCA Turks and Caicos Islands; Îles Turques-et-Caïques
TD TCD Chad; Tchad
TF ATF French Southern Territories; Terres australes françaises; French Southern and Antarctic Lands
TG TGO Togo; Republic of Togo; Togolese Republic
TJ TJK Tajikistan; Tadjikistan
TK TKL Tokelau
TM TKM Turkmenistan; Turkménistan
TN TUN Tunisia; Tunisie; Tunisian Republic
TR TUR Türkiye; Turquie; Turkey; Turkiye
TT TTO Trinidad and Tobago; Trinité-et-Tobago
TV TUV Tuvalu; Ellice Islands
TW TWN Taiwan; Taïwan; Republic of China; China Republic of; Republic of China Taiwan; Taiwan Republic of China; Taiwan Province of China; Chinese Taipei; China Taipei; Taipei China; Taipei; Taiwan China; China Taiwan; Taiwan ROC; ROC; Formosa; Separate Customs Territory of Taiwan Penghu Kinmen and Matsu; TPKM; Taiwanese; 台灣; 台湾; 臺灣; 中華民國; Zhonghua Minguo
TZ TZA Tanzania; Tanzanie; United Republic of Tanzania; Zanzibar
UA UKR Ukraine
UG UGA Uganda; Ouganda
UM UMI US Outlying Islands; Îles mineures éloignées des États-Unis
US USA United States; États-Unis; USA; US; United States of America; America; Hawaii
UY URY Uruguay
UZ UZB Uzbekistan; Ouzbékistan
VA VAT Vatican City; État de la Cité du Vatican; Holy See
VC VCT Saint Vincent and Grenadines; Saint-Vincent-et-les Grenadines
VE VEN Venezuela; Bolivarian Republic of Venezuela
VG VGB British Virgin Islands; Îles Vierges britanniques; Virgin Islands
VI VIR US Virgin Islands; Îles Vierges des États-Unis; US Virgin Islands
WF WLF Wallis and Futuna; Wallis-et-Futuna; Wallis
YE YEM Yemen; Yémen; Republic of Yemen
YT MYT Mayotte
ZA ZAF South Africa; Afrique du Sud
ZM ZMB Zambia; Zambie
ZW ZWE Zimbabwe
XK XKX Kosovo; Republic of Kosovo
`);
