import { landsOf } from "./land";

/**
 * The lands of the region's 33 Members: names (English, official, former, French), adjectives, agencies and
 * abbreviations. Sources: ISO 3166; the office's list of abbreviations (Annual Report 2017/18, Annex V).
 * "China, Hong Kong" is left out on purpose: it may be two Members.
 */
export const landsOfTheRegion = landsOf(`
AF AFG Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Afghanistan Islamic Republic of; Afganistan | Afghan; Afghani | | ACD
CN CHN China; People's Republic of China; PR China; PR of China; P R of China; China PR; China People's Republic of; China PRC; Mainland China; China Mainland; Chine; Republique populaire de Chine; Zhongguo; 中国; 中國; 中华人民共和国 | Chinese | | PRC; GACC
HK HKG Hong Kong China; Hong Kong; Hongkong; Hongkong China; Hongkong SAR; Hongkong SAR China; Hong Kong SAR; Hong Kong SAR China; Hong Kong SAR of China; Hong Kong China SAR; China Hong Kong; China Hong Kong SAR; Hong Kong Special Administrative Region; Hong Kong Special Administrative Region of China; Hong Kong Special Administrative Region of the People's Republic of China; Hong Kong Special Administrative Region China; China Hong Kong Special Administrative Region; HK China; HK SAR; HK SAR China; China HK; 香港 | Hongkonger; Hong Kongese | | HK; HKSAR; HKCED
IR IRN Iran; Islamic Republic of Iran; Iran Islamic Republic of; Iran Islamic Republic; IR Iran; IR of Iran; Iran IR; Iran IR of; Republique islamique d'Iran; Persia; ایران | Iranian; Persian | | IRICA
JP JPN Japan; Japon; Nippon; Nihon; State of Japan; 日本 | Japanese | |
KR KOR Korea; South Korea; Republic of Korea; Korea Republic of; Korea Republic; Republic Korea; Korea South; S Korea; Korea S; Republic of South Korea; South Korea Republic of; RO Korea; R O Korea; R of Korea; R Korea; Korea R; Korea ROK; Coree; Coree du Sud; Republique de Coree; 한국; 대한민국 | Korean; South Korean | | ROK; KCS
MO MAC Macao China; Macao; Macau; Macau China; Macao SAR; Macau SAR; Macao SAR China; Macau SAR China; Macao SAR of China; Macau SAR of China; Macao China SAR; Macau China SAR; China Macao; China Macau; China Macao SAR; China Macau SAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao Special Administrative Region of China; Macau Special Administrative Region of China; Macao Special Administrative Region of the People's Republic of China; Macau Special Administrative Region of the People's Republic of China; Macao Special Administrative Region China; Macau Special Administrative Region China; China Macao Special Administrative Region; 澳門; 澳门 | Macanese | |
MN MNG Mongolia; Mongolie; State of Mongolia; Mongol Uls; Mongolian People's Republic; Republic of Mongolia | Mongolian | |
PK PAK Pakistan; Islamic Republic of Pakistan; Pakistan Islamic Republic of | Pakistani | Federal Board of Revenue | FBR
AU AUS Australia; Commonwealth of Australia; Australia Commonwealth of; Australie | Australian; Aussie | Australian Border Force; Department of Immigration and Border Protection | ABF; ACBPS
FJ FJI Fiji; Fiji Islands; Republic of Fiji; Fiji Republic of; Republic of the Fiji Islands; Fidji; Iles Fidji; Viti | Fijian | | FRCS; FRCA
NZ NZL New Zealand; Aotearoa; Aotearoa New Zealand; New Zealand Aotearoa; Nouvelle Zelande; N Zealand | New Zealander | | NZ; NZCS
PG PNG Papua New Guinea; Independent State of Papua New Guinea; P N Guinea; Papua N Guinea; Papua NG; Papouasie Nouvelle Guinee; Papua Niugini; Papua New Guinea Independent State of | Papua New Guinean | | PNG; PNGCS
WS WSM Samoa; Western Samoa; Independent State of Samoa; Independent State of Western Samoa; Samoa i Sisifo; Samoa Independent State of | Samoan; Western Samoan | |
TL TLS Timor-Leste; East Timor; Democratic Republic of Timor-Leste; Timor-Leste Democratic Republic of; Democratic Republic of East Timor; RDTL; Timor oriental; Timor Lorosae; Timor Lorosa'e | Timorese; East Timorese | |
TO TON Tonga; Kingdom of Tonga; Tonga Kingdom of; Tonga Islands; Friendly Islands | Tongan | |
VU VUT Vanuatu; Republic of Vanuatu; Vanuatu Republic of; New Hebrides; Nouvelles Hebrides | Ni-Vanuatu; Vanuatuan | |
BD BGD Bangladesh; People's Republic of Bangladesh; Bangladesh People's Republic of; Bangla Desh | Bangladeshi | National Board of Revenue | NBR
BT BTN Bhutan; Kingdom of Bhutan; Bhutan Kingdom of; Bhoutan; Druk Yul | Bhutanese | |
IN IND India; Republic of India; India Republic of; Bharat; Bharat Ganarajya; Union of India; Inde; भारत | Indian | Central Board of Excise and Customs; Central Board of Indirect Taxes and Customs | CBEC; CBIC
MV MDV Maldives; Republic of Maldives; Republic of the Maldives; Maldives Republic of; Maldive Islands; Maldives Islands; Les Maldives; Islamic Republic of Maldives; Dhivehi Raajje | Maldivian | |
NP NPL Nepal; Federal Democratic Republic of Nepal; Nepal Federal Democratic Republic of; Kingdom of Nepal; Republic of Nepal; नेपाल | Nepali; Nepalese | |
LK LKA Sri Lanka; Democratic Socialist Republic of Sri Lanka; Sri Lanka Democratic Socialist Republic of; Republic of Sri Lanka; Shri Lanka; Ceylon; Ceylan | Sri Lankan | |
BN BRN Brunei Darussalam; Brunei; Negara Brunei Darussalam; Nation of Brunei; Nation of Brunei the Abode of Peace; Brunei Darussalam Nation of; State of Brunei Darussalam; State of Brunei; Sultanate of Brunei; Brunei Darrusalam; Brunei D | Bruneian | | RCED
KH KHM Cambodia; Kingdom of Cambodia; Cambodia Kingdom of; Kampuchea; Cambodge; Royaume du Cambodge | Cambodian; Khmer | | GDCE
ID IDN Indonesia; Republic of Indonesia; Indonesia Republic of; Indonesie | Indonesian | Direktorat Jenderal Bea dan Cukai | DJBC
LA LAO Lao PDR; Laos; Lao; Lao People's Democratic Republic; Lao People's Dem Rep; Lao Peoples DR; Laos PDR; PDR Lao; PDR Laos; PDR of Lao; PDR of Laos; People's Democratic Republic of Laos; People's Democratic Republic of Lao; Laos People's Democratic Republic; Lao Democratic People's Republic; Laos Lao PDR; Republique democratique populaire lao; RDP Lao; RDP Laos; Lao DPR | Laotian; Lao | |
MY MYS Malaysia; Malaisie; Federation of Malaysia | Malaysian | Jabatan Kastam Diraja Malaysia | RMCD; JKDM
PH PHL Philippines; Republic of the Philippines; Republic of Philippines; Philippines Republic of the; Philippine Islands; Philippine; Pilipinas; Republika ng Pilipinas; Les Philippines; Phils | Philippine; Filipino | | BOC
SG SGP Singapore; Republic of Singapore; Singapore Republic of; Singapura; Singapour | Singaporean | |
TH THA Thailand; Kingdom of Thailand; Thailand Kingdom of; Thailande; Prathet Thai; Muang Thai; ไทย; ประเทศไทย | Thai | | TCD
MM MMR Myanmar; Republic of the Union of Myanmar; Union of Myanmar; Republic of Union of Myanmar; Republic of Myanmar; Myanmar Republic of the Union of; Burma; Myanmar Burma; Burma Myanmar; Union of Burma; Myanmar Union of; Birmanie; Myanma | Burmese; Myanmarese | | MCD
VN VNM Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Vietnam Socialist Republic of; Viet Nam Socialist Republic of; SR Vietnam; SR Viet Nam; SR of Vietnam; SR of Viet Nam; Republique socialiste du Viet Nam | Vietnamese | | GDVC
`);
