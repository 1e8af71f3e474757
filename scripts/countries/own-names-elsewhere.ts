/**
 * Our own names of countries that are no Members: word orders, parts and short forms near a Member's name, or that the package of country
 * names lacks; and its adjectives, so that "Italian Customs" is no slip of "Iranian Customs". A country that needs none has no row.
 */
export const ownNamesElsewhere = `
AD AND  | Andorran
AE ARE Emirates; Dubai; Abu Dhabi | Emirati
AG ATG  | Antiguan
AI AIA  | Anguillan
AL ALB  | Albanian
AM ARM  | Armenian
AO AGO  | Angolan
AR ARG  | Argentine; Argentinian
AS ASM Samoa American; Eastern Samoa; US Samoa; AmSamoa; Am Samoa | American Samoan
AT AUT Republic of Austria | Austrian
AW ABW  | Aruban
AX ALA Îles Åland
AZ AZE  | Azerbaijani; Azeri
BA BIH Bosnia | Bosnian
BB BRB  | Barbadian
BE BEL  | Belgian
BF BFA  | Burkinabe
BG BGR  | Bulgarian
BH BHR  | Bahraini
BI BDI  | Burundian
BJ BEN  | Beninese
BM BMU  | Bermudian
BO BOL  | Bolivian
BQ BES Caribbean Netherlands; Pays-Bas caribéens
BR BRA  | Brazilian
BS BHS  | Bahamian
BW BWA  | Botswanan; Motswana
BY BLR  | Belarusian
BZ BLZ  | Belizean
CA CAN  | Canadian
CD COD Congo - Kinshasa; Congo-Kinshasa; DR Congo; DRC; Zaire | Congolese
CF CAF  | Central African
CG COG Congo - Brazzaville; Congo-Brazzaville
CH CHE Swiss Confederation | Swiss
CI CIV  | Ivorian
CK COK Cooks; Rarotonga | Cook Islander
CL CHL Republic of Chile | Chilean
CM CMR  | Cameroonian
CO COL  | Colombian
CR CRI  | Costa Rican
CU CUB  | Cuban
CV CPV Cabo Verde | Cape Verdean
CW CUW  | Curacaoan
CY CYP  | Cypriot
CZ CZE Tchéquie | Czech
DE DEU  | German
DJ DJI  | Djiboutian
DK DNK  | Danish
DM DMA  | Dominican
DZ DZA  | Algerian
EC ECU  | Ecuadorian
EE EST  | Estonian
EG EGY  | Egyptian
EH ESH Sahrawi Arab Democratic Republic
ER ERI  | Eritrean
ES ESP  | Spanish
ET ETH  | Ethiopian
FI FIN  | Finnish
FK FLK Falkland Islands
FM FSM Micronesia; Federated States of Micronesia; FS Micronesia; Pohnpei; Chuuk | Micronesian
FO FRO  | Faroese
FR FRA French Republic | French
GA GAB Gabonese Republic | Gabonese
GB GBR United Kingdom of Great Britain and Northern Ireland; Britain; England; Scotland; Wales; Northern Ireland | British; English; Scottish; Welsh
GD GRD  | Grenadian
GE GEO Republic of Georgia | Georgian
GF GUF  | Guianese
GH GHA  | Ghanaian
GI GIB  | Gibraltarian
GL GRL  | Greenlandic
GM GMB  | Gambian
GN GIN Guinea Conakry | Guinean
GQ GNQ  | Equatorial Guinean
GR GRC Hellenic Republic | Greek; Hellenic
GT GTM  | Guatemalan
GU GUM Territory of Guam | Guamanian
GY GUY  | Guyanese
HM HMD Heard and McDonald Islands
HN HND  | Honduran
HR HRV  | Croatian
HT HTI  | Haitian
HU HUN  | Hungarian
IE IRL Republic of Ireland; Eire | Irish
IL ISR  | Israeli
IM IMN  | Manx
IO IOT Territoire britannique de l’océan Indien
IQ IRQ Republic of Iraq; Kurdistan | Iraqi
IS ISL Republic of Iceland | Icelandic
IT ITA Italian Republic | Italian
JM JAM  | Jamaican
JO JOR Hashemite Kingdom of Jordan | Jordanian
KE KEN  | Kenyan
KG KGZ Kirghizstan; Kyrgyz Republic; Kyrgyz | Kyrgyzstani
KI KIR Republic of Kiribati; Gilbert Islands | I-Kiribati; Kiribatian
KM COM  | Comorian; Comoran
KN KNA Federation of Saint Christopher and Nevis
KP PRK Democratic People's Republic of Korea; Korea Democratic People's Republic of; DPR Korea; Korea DPR; DPR of Korea; DPRK; Korea DPRK; NK; N Korea; Korea N; Korea North; Korea DPR of; Korea PDR; Korea D P R of; Choson; North Korean; People's Republic of Korea; Democratic Republic of Korea; République populaire démocratique de Corée; 조선; 북조선; 조선민주주의인민공화국
KW KWT  | Kuwaiti
KZ KAZ  | Kazakh; Kazakhstani
LB LBN Lebanese Republic | Lebanese
LC LCA  | Saint Lucian
LI LIE  | Liechtensteiner
LR LBR  | Liberian
LS LSO Kingdom of Lesotho | Basotho |  | LRA
LT LTU  | Lithuanian
LU LUX  | Luxembourgish
LV LVA  | Latvian
LY LBY Libyan Arab Jamahiriya | Libyan
MA MAR  | Moroccan
MC MCO  | Monegasque
MD MDA Moldova; Republic of Moldova; Transnistria | Moldovan
ME MNE  | Montenegrin
MF MAF Saint Martin; Saint-Martin
MG MDG  | Malagasy
MH MHL Republic of the Marshall Islands; Marshalls | Marshallese
MK MKD Macedonia; FYROM | Macedonian
ML MLI Republic of Mali | Malian
MP MNP CNMI; Saipan; Commonwealth of the Northern Mariana Islands; Northern Marianas
MR MRT  | Mauritanian
MT MLT Republic of Malta | Maltese
MU MUS  | Mauritian
MW MWI  | Malawian
MX MEX United Mexican States | Mexican
MZ MOZ  | Mozambican
NA NAM  | Namibian
NC NCL Kanaky | New Caledonian
NE NER Republic of Niger | Nigerien
NG NGA Federal Republic of Nigeria | Nigerian
NI NIC  | Nicaraguan
NL NLD Holland | Dutch
NO NOR  | Norwegian
NR NRU Republic of Nauru | Nauruan
NU NIU Niue Island | Niuean
OM OMN  | Omani
PA PAN  | Panamanian
PE PER  | Peruvian
PF PYF Tahiti | Polynesian; Tahitian
PL POL  | Polish
PR PRI  | Puerto Rican
PS PSE Palestinian Territories; Territoires palestiniens | Palestinian
PT PRT Portuguese Republic | Portuguese
PW PLW Republic of Palau; Belau | Palauan
PY PRY  | Paraguayan
QA QAT  | Qatari
RE REU La Réunion
RO ROU  | Romanian
RS SRB  | Serbian
RU RUS  | Russian
RW RWA  | Rwandan
SA SAU  | Saudi; Saudi Arabian
SB SLB Solomons; Solomon | Solomon Islander
SC SYC  | Seychellois
SD SDN  | Sudanese
SE SWE  | Swedish
SH SHN Ascension; Tristan da Cunha
SI SVN  | Slovenian; Slovene
SJ SJM Svalbard et Jan Mayen
SK SVK Slovak Republic | Slovak
SL SLE  | Sierra Leonean
SM SMR  | Sammarinese
SN SEN  | Senegalese
SO SOM Somaliland; Federal Republic of Somalia | Somali
SR SUR  | Surinamese
SS SSD  | South Sudanese
ST STP  | Sao Tomean
SV SLV Salvador | Salvadoran
SX SXM Sint Maarten
SY SYR Syria | Syrian
SZ SWZ Swaziland | Swazi
TD TCD  | Chadian
TF ATF French Southern and Antarctic Lands
TG TGO Republic of Togo; Togolese Republic | Togolese
TJ TJK  | Tajik; Tajikistani
TK TKL  | Tokelauan
TM TKM  | Turkmen
TN TUN Tunisian Republic | Tunisian
TR TUR  | Turkish
TT TTO  | Trinidadian
TV TUV Ellice Islands | Tuvaluan
TW TWN Republic of China; China Republic of; Republic of China Taiwan; Taiwan Republic of China; Chinese Taipei; China Taipei; Taipei China; Taipei; Taiwan China; China Taiwan; Taiwan ROC; ROC; Formosa; Separate Customs Territory of Taiwan Penghu Kinmen and Matsu; TPKM; Taiwanese; 台灣; 台湾; 臺灣; 中華民國; Zhonghua Minguo
TZ TZA Tanzanie; Zanzibar | Tanzanian
UA UKR  | Ukrainian
UG UGA  | Ugandan
UM UMI US Outlying Islands
US USA États-Unis; America; Hawaii | American
UY URY  | Uruguayan
UZ UZB  | Uzbek; Uzbekistani
VA VAT Vatican City; État de la Cité du Vatican; Holy See
VC VCT  | Vincentian
VE VEN Bolivarian Republic of Venezuela | Venezuelan
VG VGB British Virgin Islands; Virgin Islands
VI VIR US Virgin Islands; Îles Vierges des États-Unis | Virgin Islander
WF WLF Wallis
YE YEM Republic of Yemen | Yemeni
ZA ZAF  | South African
ZM ZMB  | Zambian
ZW ZWE  | Zimbabwean
XK XKK Republic of Kosovo | Kosovar |  | XKX
`;
