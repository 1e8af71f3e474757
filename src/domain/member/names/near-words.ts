const listOf = (names: string): readonly string[] => names.split(";").map((name) => name.trim());

/**
 * Names that several countries share, or that hold a part of one: never a Member, and never a slip for one.
 * "China, Hong Kong" with a comma may be two Members, so it stays with a person.
 */
export const sharedNames: readonly string[] = listOf(`
Papua; West Papua; New Guinea; Irian Jaya; Timor; West Timor; Timor Island; Borneo; Kalimantan;
Sabah; Sarawak; Koreas; Both Koreas; Two Koreas; Korean Peninsula; Samoas; Samoan Islands; Chinas;
Greater China; Congo; Inner Mongolia; Outer Mongolia; Indochina; Indo China; Kashmir; Jammu and Kashmir;
Bengal; West Bengal; East Bengal; East Pakistan; West Pakistan; Punjab; Pacific; Pacific Islands;
South Asia; Southeast Asia; South Vietnam; North Vietnam; Tibet; Xinjiang; Manchuria; Bougainville;
Rotuma; Baluchistan; Tartary; Malay Peninsula; Indian Ocean; South China Sea; East China Sea;
Sea of Japan; Asia; Asia Pacific; Oceania
`);

/** Words and places that are near a Member's name in spelling and mean something else. */
export const nearWords: readonly string[] = listOf(`
Indiana; Indianapolis; Indies; West Indies; East Indies; Indo; Indus; Indica; Indic; Indonesians;
Indians; Malaya; Malayan; Malay; Malaga; Malawian; Malian; Maltese; Malabar; Malacca; Malays;
Austral; Australasia; Australasian; Austrian; Austrasia; Magnolia; Mongol; Mongols; Mongolic;
Mangalore; King Kong; Samos; Samba; Samoans; Tango; Conga; Tong; Tonka; Jaffa; Japanese;
Java; Japheth; Jordanian; Nepali; Naples; Nepos; Chin; Chino; Chain; Chianti; Indochine;
Koran; Korah; Koreans; Corea; Irani; Iranians; Iraqi; Irish; Butane; Batan; Bataan; Batam; Bhutto;
Bohemia; Cambria; Cambridge; Cambrian; Colombian; Columbia; British Columbia; Catalonia; Macaw;
Macro; Macon; Mackay; Vanity; Vienna; Vientiane; Tai; Thailander; Thanet; Pakistanis; Paris;
Palestinian; Filipinos; Philippians; Philippi; Philippe; Philadelphia; Singapore Strait;
Singapore Airlines; Fiji Airways; New England; New Ireland; New Britain; Newfoundland;
New Hampshire; New Jersey; New Mexico; New York; Zealand; Sealand; Friesland; Queensland; Tasmania;
Maldon; Malden; Malvinas; Maldivians; Brunel; Bruno; Brunette; Brandenburg; Bangalore; Bangui;
Bangkok; Bangla; Lagos; Laon; Laotians; Afghans; Afghan; Srinagar; Sirius; Silicon;
Turin; Timorous; Tunisian; Nigerian; Nigerien; Guinean; Georgian; Gambian; Zambian;
Tongatapu
`);

/** Slips that are made so often, or so near another name, that they are known one by one. */
export const knownTypos: readonly (readonly [typo: string, name: string])[] = [
  ["Fuji", "Fiji"],
  ["Figi", "Fiji"],
  ["Fuji Islands", "Fiji"],
  ["Buthan", "Bhutan"],
  ["Mangolia", "Mongolia"],
  ["Austrlia", "Australia"],
  ["Malasian", "Malaysia"],
  ["Loas", "Laos"],
  ["Nepel", "Nepal"],
  ["Neapl", "Nepal"],
  ["Vitnam", "Vietnam"],
];
