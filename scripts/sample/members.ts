import { textTable } from "./text-table";

export interface SampleMember {
  /** Three letters, by which the other sample data names it. */
  readonly code: string;
  readonly name: string;
  readonly subRegion: string;
  readonly otherNames: string;
}

/** The 33 Members by sub-region, with the other names that the office's own papers use. */
export const sampleMembers: readonly SampleMember[] = textTable(`
  AFG | Afghanistan | East, Central and West Asia |
  CHN | China | East, Central and West Asia | P.R. China
  HKG | Hong Kong China | East, Central and West Asia | Hong Kong, China; Hong Kong
  IRN | Iran | East, Central and West Asia | Islamic Republic of Iran
  JPN | Japan | East, Central and West Asia |
  KOR | Korea | East, Central and West Asia | Republic of Korea
  MAC | Macao China | East, Central and West Asia | Macao, China; Macau
  MNG | Mongolia | East, Central and West Asia |
  PAK | Pakistan | East, Central and West Asia |
  AUS | Australia | Pacific Islands |
  FJI | Fiji | Pacific Islands | Fuji
  NZL | New Zealand | Pacific Islands |
  PNG | Papua New Guinea | Pacific Islands | PNG
  WSM | Samoa | Pacific Islands |
  TLS | Timor-Leste | Pacific Islands | Timor Leste; East Timor
  TON | Tonga | Pacific Islands |
  VUT | Vanuatu | Pacific Islands |
  BGD | Bangladesh | South Asia |
  BTN | Bhutan | South Asia |
  IND | India | South Asia |
  MDV | Maldives | South Asia |
  NPL | Nepal | South Asia |
  LKA | Sri Lanka | South Asia |
  BRN | Brunei Darussalam | Southeast Asia | Brunei
  KHM | Cambodia | Southeast Asia |
  IDN | Indonesia | Southeast Asia |
  LAO | Lao PDR | Southeast Asia | Laos; Lao
  MYS | Malaysia | Southeast Asia |
  PHL | Philippines | Southeast Asia | The Philippines
  SGP | Singapore | Southeast Asia |
  THA | Thailand | Southeast Asia |
  MMR | Myanmar | Southeast Asia | Union of Myanmar
  VNM | Vietnam | Southeast Asia | Viet Nam
`).map(([code = "", name = "", subRegion = "", otherNames = ""]) => ({ code, name, subRegion, otherNames }));
