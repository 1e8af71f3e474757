import { countriesOf } from "./country";

/**
 * Every other country of ISO 3166: a name that must never be taken for one of the region's, however near it is
 * in spelling. A workbook whose register has one of them as its Member reads these names for it.
 * Written by `npm run countries` from the package i18n-iso-countries and our own names in scripts/countries; do not edit it.
 */
export const countriesElsewhere = countriesOf(`
AD AND Andorra; Andorre | Andorran
AE ARE Emirates; Dubai; Abu Dhabi; United Arab Emirates; UAE; Émirats Arabes Unis; Emiratos Árabes Unidos | Emirati
AG ATG Antigua and Barbuda; Antigua-et-Barbuda; Antigua y Barbuda | Antiguan
AI AIA Anguilla; Anguila | Anguillan
AL ALB Albania; Albanie | Albanian
AM ARM Armenia; Arménie | Armenian
AO AGO Angola | Angolan
AQ ATA Antarctica; Antarctique; Antártida
AR ARG Argentina; Argentine | Argentine; Argentinian
AS ASM Samoa American; Eastern Samoa; US Samoa; AmSamoa; Am Samoa; American Samoa; Samoa américaines; Samoa Americana | American Samoan
AT AUT Republic of Austria; Austria; Autriche | Austrian
AW ABW Aruba | Aruban
AX ALA Îles Åland; Åland Islands; Åland; Islas Åland
AZ AZE Azerbaijan; Azerbaïdjan; Azerbaiyán | Azerbaijani; Azeri
BA BIH Bosnia; Bosnia and Herzegovina; Bosnie-Herzégovine; Bosnia y Herzegovina | Bosnian
BB BRB Barbados; Barbade | Barbadian
BE BEL Belgium; Belgique; Bélgica | Belgian
BF BFA Burkina Faso | Burkinabe
BG BGR Bulgaria; Bulgarie | Bulgarian
BH BHR Bahrain; Bahreïn | Bahraini
BI BDI Burundi | Burundian
BJ BEN Benin | Beninese
BL BLM Saint Barthélemy
BM BMU Bermuda; Bermudes; Bermudas | Bermudian
BO BOL Bolivia; Bolivie | Bolivian
BQ BES Caribbean Netherlands; Pays-Bas caribéens; Bonaire, Sint Eustatius and Saba; Bonaire, Saint-Eustache et Saba; Bonaire, San Eustaquio y Saba
BR BRA Brazil; Brésil; Brasil | Brazilian
BS BHS Bahamas | Bahamian
BV BVT Bouvet Island; Île Bouvet; Isla Bouvet
BW BWA Botswana | Botswanan; Motswana
BY BLR Belarus; Biélorussie; Bielorrusia | Belarusian
BZ BLZ Belize; Belice | Belizean
CA CAN Canada | Canadian
CC CCK Cocos (Keeling) Islands; Îles Cocos; Islas Cocos (Keeling)
CD COD Congo - Kinshasa; Congo-Kinshasa; DR Congo; DRC; Zaire; Democratic Republic of the Congo; République démocratique du Congo; Congo (República Democrática del) | Congolese
CF CAF Central African Republic; République Centrafricaine; República Centroafricana | Central African
CG COG Congo - Brazzaville; Congo-Brazzaville; Republic of the Congo; République du Congo
CH CHE Swiss Confederation; Switzerland; Suisse; Suiza | Swiss
CI CIV Cote d'Ivoire; Ivory Coast; Costa de Marfil | Ivorian
CK COK Cooks; Rarotonga; Cook Islands; Îles Cook; Islas Cook | Cook Islander
CL CHL Republic of Chile; Chile; Chili | Chilean
CM CMR Cameroon; Cameroun; Camerún | Cameroonian
CO COL Colombia; Colombie | Colombian
CR CRI Costa Rica | Costa Rican
CU CUB Cuba | Cuban
CV CPV Cabo Verde; Cape Verde; Cap-Vert | Cape Verdean
CW CUW Curaçao | Curacaoan
CX CXR Christmas Island; Île Christmas; Isla de Navidad
CY CYP Cyprus; Chypre; Chipre | Cypriot
CZ CZE Tchéquie; Czech Republic; Czechia; République Tchèque; República Checa | Czech
DE DEU Germany; Allemagne; Alemania | German
DJ DJI Djibouti; Yibuti | Djiboutian
DK DNK Denmark; Danemark; Dinamarca | Danish
DM DMA Dominica; Dominique | Dominican
DO DOM Dominican Republic; République Dominicaine; República Dominicana
DZ DZA Algeria; Algérie; Argelia | Algerian
EC ECU Ecuador; Équateur | Ecuadorian
EE EST Estonia; Estonie | Estonian
EG EGY Egypt; Égypte; Egipto | Egyptian
EH ESH Sahrawi Arab Democratic Republic; Western Sahara; Sahara occidental
ER ERI Eritrea; Érythrée | Eritrean
ES ESP Spain; Espagne; España | Spanish
ET ETH Ethiopia; Éthiopie; Etiopía | Ethiopian
FI FIN Finland; Finlande; Finlandia | Finnish
FK FLK Falkland Islands; Falkland Islands (Malvinas); Îles Malouines; Islas Malvinas
FM FSM Micronesia; Federated States of Micronesia; FS Micronesia; Pohnpei; Chuuk; Micronesia, Federated States of; Micronésie | Micronesian
FO FRO Faroe Islands; Îles Féroé; Islas Feroe | Faroese
FR FRA French Republic; France; Francia | French
GA GAB Gabonese Republic; Gabon | Gabonese
GB GBR United Kingdom of Great Britain and Northern Ireland; Britain; England; Scotland; Wales; Northern Ireland; United Kingdom; UK; Great Britain; Royaume-Uni; Reino Unido | British; English; Scottish; Welsh
GD GRD Grenada; Grenade; Granada | Grenadian
GE GEO Republic of Georgia; Georgia; Géorgie | Georgian
GF GUF French Guiana; Guyane française; Guayana Francesa | Guianese
GG GGY Guernsey; Guernesey
GH GHA Ghana | Ghanaian
GI GIB Gibraltar | Gibraltarian
GL GRL Greenland; Groenland; Groenlandia | Greenlandic
GM GMB Republic of The Gambia; The Gambia; Gambie | Gambian
GN GIN Guinea Conakry; Guinea; Guinée | Guinean
GP GLP Guadeloupe; Guadalupe
GQ GNQ Equatorial Guinea; Guinée équatoriale; Guinea Ecuatorial | Equatorial Guinean
GR GRC Hellenic Republic; Greece; Grèce; Grecia | Greek; Hellenic
GS SGS South Georgia and the South Sandwich Islands; Géorgie du Sud-et-les Îles Sandwich du Sud; Georgia del Sur y las Islas Sandwich del Sur
GT GTM Guatemala | Guatemalan
GU GUM Territory of Guam; Guam | Guamanian
GW GNB Guinea-Bissau; Guinée-Bissau
GY GUY Guyana | Guyanese
HM HMD Heard and McDonald Islands; Heard Island and McDonald Islands; Îles Heard-et-MacDonald; Heard e Islas McDonald
HN HND Honduras | Honduran
HR HRV Croatia; Croatie; Croacia | Croatian
HT HTI Haiti | Haitian
HU HUN Hungary; Hongrie; Hungría | Hungarian
IE IRL Republic of Ireland; Eire; Ireland; Irlande; Irlanda | Irish
IL ISR Israel | Israeli
IM IMN Isle of Man; Île de Man; Isla de Man | Manx
IO IOT Territoire britannique de l’océan Indien; British Indian Ocean Territory; Océan Indien Britannique; Territorio Británico del Océano Índico
IQ IRQ Republic of Iraq; Kurdistan; Iraq; Irak | Iraqi
IS ISL Republic of Iceland; Iceland; Islande; Islandia | Icelandic
IT ITA Italian Republic; Italy; Italie; Italia | Italian
JE JEY Jersey
JM JAM Jamaica; Jamaïque | Jamaican
JO JOR Hashemite Kingdom of Jordan; Jordan; Jordanie; Jordania | Jordanian
KE KEN Kenya; Kenia | Kenyan
KG KGZ Kirghizstan; Kyrgyz Republic; Kyrgyz; Kyrgyzstan; Kirghizistan; Kirguistán | Kyrgyzstani
KI KIR Republic of Kiribati; Gilbert Islands; Kiribati | I-Kiribati; Kiribatian
KM COM Comoros; Comores; Comoras | Comorian; Comoran
KN KNA Federation of Saint Christopher and Nevis; Saint Kitts and Nevis; Saint-Christophe-et-Niévès; Saint Kitts y Nevis
KP PRK Democratic People's Republic of Korea; Korea Democratic People's Republic of; DPR Korea; Korea DPR; DPR of Korea; DPRK; Korea DPRK; NK; N Korea; Korea N; Korea North; Korea DPR of; Korea PDR; Korea D P R of; Choson; North Korean; People's Republic of Korea; Democratic Republic of Korea; République populaire démocratique de Corée; 조선; 북조선; 조선민주주의인민공화국; North Korea; Corée du Nord; República Popular Democrática de Corea
KW KWT Kuwait; Koweït | Kuwaiti
KY CYM Cayman Islands; Îles Caïmans; Islas Caimán
KZ KAZ Kazakhstan; Kazajistán | Kazakh; Kazakhstani
LB LBN Lebanese Republic; Lebanon; Liban; Líbano | Lebanese
LC LCA Saint Lucia; Sainte-Lucie; Santa Lucía | Saint Lucian
LI LIE Liechtenstein | Liechtensteiner
LR LBR Liberia | Liberian
LS LSO Kingdom of Lesotho; Lesotho; Lesoto | Basotho |  | LRA
LT LTU Lithuania; Lituanie; Lituania | Lithuanian
LU LUX Luxembourg; Luxemburgo | Luxembourgish
LV LVA Latvia; Lettonie; Letonia | Latvian
LY LBY Libyan Arab Jamahiriya; Libya; Libye; Libia | Libyan
MA MAR Morocco; Maroc; Marruecos | Moroccan
MC MCO Monaco | Monegasque
MD MDA Moldova; Republic of Moldova; Transnistria; Moldova, Republic of; Moldavie; Moldavia | Moldovan
ME MNE Montenegro | Montenegrin
MF MAF Saint Martin; Saint-Martin; Saint Martin (French part); Saint-Martin (partie française); Saint Martin (francesa)
MG MDG Madagascar | Malagasy
MH MHL Republic of the Marshall Islands; Marshalls; Marshall Islands; Îles Marshall; Islas Marshall | Marshallese
MK MKD Macedonia; FYROM; The Republic of North Macedonia; North Macedonia; Macédoine du Nord; Macedonia del Norte | Macedonian
ML MLI Republic of Mali; Mali | Malian
MP MNP CNMI; Saipan; Commonwealth of the Northern Mariana Islands; Northern Marianas; Northern Mariana Islands; Îles Mariannes du Nord; Islas Marianas del Norte
MQ MTQ Martinique; Martinica
MR MRT Mauritania; Mauritanie | Mauritanian
MS MSR Montserrat
MT MLT Republic of Malta; Malta; Malte | Maltese
MU MUS Mauritius; Maurice; Mauricio | Mauritian
MW MWI Malawi; Malaui | Malawian
MX MEX United Mexican States; Mexico; Mexique | Mexican
MZ MOZ Mozambique | Mozambican
NA NAM Namibia; Namibie | Namibian
NC NCL Kanaky; New Caledonia; Nouvelle-Calédonie; Nueva Caledonia | New Caledonian
NE NER Republic of Niger; Niger | Nigerien
NF NFK Norfolk Island; Île Norfolk; Isla Norfolk
NG NGA Federal Republic of Nigeria; Nigeria | Nigerian
NI NIC Nicaragua | Nicaraguan
NL NLD Holland; Netherlands; Netherlands (Kingdom of the); Pays-Bas; Países Bajos | Dutch
NO NOR Norway; Norvège; Noruega | Norwegian
NR NRU Republic of Nauru; Nauru | Nauruan
NU NIU Niue Island; Niue | Niuean
OM OMN Oman | Omani
PA PAN Panama | Panamanian
PE PER Peru; Pérou | Peruvian
PF PYF Tahiti; French Polynesia; Polynésie française; Polinesia Francesa | Polynesian; Tahitian
PL POL Poland; Pologne; Polonia | Polish
PM SPM Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon; San Pedro y Miquelón
PN PCN Pitcairn; Pitcairn Islands; Îles Pitcairn
PR PRI Puerto Rico; Porto Rico | Puerto Rican
PS PSE Palestinian Territories; Territoires palestiniens; State of Palestine; Palestine; Palestina | Palestinian
PT PRT Portuguese Republic; Portugal | Portuguese
PW PLW Republic of Palau; Belau; Palau; Palaos | Palauan
PY PRY Paraguay | Paraguayan
QA QAT Qatar; Catar | Qatari
RE REU La Réunion; Reunion
RO ROU Romania; Roumanie; Rumanía | Romanian
RS SRB Serbia; Serbie | Serbian
RU RUS Russian Federation; Russia; Russie; Rusia | Russian
RW RWA Rwanda; Ruanda | Rwandan
SA SAU Saudi Arabia; Arabie Saoudite; Arabia Saudita | Saudi; Saudi Arabian
SB SLB Solomons; Solomon; Solomon Islands; Îles Salomon; Islas Salomón | Solomon Islander
SC SYC Seychelles | Seychellois
SD SDN Sudan; Soudan | Sudanese
SE SWE Sweden; Suède; Suecia | Swedish
SH SHN Ascension; Tristan da Cunha; Saint Helena; Sainte-Hélène; Santa Helena, Ascensión y Tristán de Acuña
SI SVN Slovenia; Slovénie; Eslovenia | Slovenian; Slovene
SJ SJM Svalbard et Jan Mayen; Svalbard and Jan Mayen; Svalbard et Île Jan Mayen; Svalbard y Jan Mayen
SK SVK Slovak Republic; Slovakia; Slovaquie; Eslovaquia | Slovak
SL SLE Sierra Leone; Sierra Leona | Sierra Leonean
SM SMR San Marino; Saint-Marin | Sammarinese
SN SEN Senegal | Senegalese
SO SOM Somaliland; Federal Republic of Somalia; Somalia; Somalie | Somali
SR SUR Suriname | Surinamese
SS SSD South Sudan; Soudan du Sud; Sudán del Sur | South Sudanese
ST STP Sao Tome and Principe; São Tomé-et-Principe; Santo Tomé y Príncipe | Sao Tomean
SV SLV Salvador; El Salvador | Salvadoran
SX SXM Sint Maarten; Sint Maarten (Dutch part); Saint-Martin (partie néerlandaise); Sint Maarten (neerlandesa)
SY SYR Syria; Syrian Arab Republic; Syrie; República Árabe Siria | Syrian
SZ SWZ Swaziland; Eswatini; Royaume d'Eswatini; Esuatini | Swazi
TC TCA Turks and Caicos Islands; Îles Turques-et-Caïques; Islas Turcas y Caicos
TD TCD Chad; Tchad | Chadian
TF ATF French Southern and Antarctic Lands; French Southern Territories; Terres australes françaises; Tierras Australes Francesas
TG TGO Republic of Togo; Togolese Republic; Togo | Togolese
TJ TJK Tajikistan; Tadjikistan; Tayikistán | Tajik; Tajikistani
TK TKL Tokelau | Tokelauan
TM TKM Turkmenistan | Turkmen
TN TUN Tunisian Republic; Tunisia; Tunisie; Túnez | Tunisian
TR TUR Türkiye; Turkey; Turquie; Turquía | Turkish
TT TTO Trinidad and Tobago; Trinité-et-Tobago; Trinidad y Tobago | Trinidadian
TV TUV Ellice Islands; Tuvalu | Tuvaluan
TW TWN Republic of China; China Republic of; Republic of China Taiwan; Taiwan Republic of China; Chinese Taipei; China Taipei; Taipei China; Taipei; Taiwan China; China Taiwan; Taiwan ROC; ROC; Formosa; Separate Customs Territory of Taiwan Penghu Kinmen and Matsu; TPKM; Taiwanese; 台灣; 台湾; 臺灣; 中華民國; Zhonghua Minguo; Taiwan, Province of China; Taiwan
TZ TZA Tanzanie; Zanzibar; United Republic of Tanzania; Tanzania; République unie de Tanzanie | Tanzanian
UA UKR Ukraine; Ucrania | Ukrainian
UG UGA Uganda; Ouganda | Ugandan
UM UMI US Outlying Islands; United States Minor Outlying Islands; Îles mineures éloignées des États-Unis; Islas Ultramarinas Menores de los Estados Unidos
US USA États-Unis; America; Hawaii; United States of America; United States; USA; US; États-Unis d'Amérique; Estados Unidos | American
UY URY Uruguay | Uruguayan
UZ UZB Uzbekistan; Ouzbékistan | Uzbek; Uzbekistani
VA VAT Vatican City; État de la Cité du Vatican; Holy See; Holy See (Vatican City State); Saint-Siège (Vatican); Santa Sede
VC VCT Saint Vincent and the Grenadines; Saint-Vincent-et-les-Grenadines; San Vicente y las Granadinas | Vincentian
VE VEN Bolivarian Republic of Venezuela; Venezuela | Venezuelan
VG VGB British Virgin Islands; Virgin Islands; Virgin Islands, British; Îles vierges britanniques; Islas Vírgenes británicas
VI VIR US Virgin Islands; Îles Vierges des États-Unis; Virgin Islands, U.S.; Îles vierges américaines; Islas Vírgenes de los Estados Unidos | Virgin Islander
WF WLF Wallis; Wallis and Futuna; Wallis-et-Futuna; Wallis y Futuna
XK XKK Republic of Kosovo; Kosovo | Kosovar |  | XKX
YE YEM Republic of Yemen; Yemen | Yemeni
YT MYT Mayotte
ZA ZAF South Africa; Afrique du Sud; Sudáfrica | South African
ZM ZMB Zambia; Zambie | Zambian
ZW ZWE Zimbabwe; Zimbabue | Zimbabwean
`);
