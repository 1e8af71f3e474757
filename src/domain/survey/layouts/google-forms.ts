import type { SetAside, SurveyLayout } from "./layout";

const personal = {
  "email address": "personal",
  email: "personal",
  username: "personal",
  "adresse e-mail": "personal",
  "nom d'utilisateur": "personal",
  "dirección de correo electrónico": "personal",
  "endereço de e-mail": "personal",
  "e-mail-adresse": "personal",
  メールアドレス: "personal",
  // The points of a quiz.
  puntuación: "technical",
  "puntuación total": "technical",
  "score total": "technical",
  pontuação: "technical",
} as const satisfies Record<string, SetAside>;

/** Saved from the sheet of answers, or straight from the form. Several choices are joined by ", " (or ";"). */
export const googleForms: SurveyLayout = {
  maker: "Google Forms",
  signs: [["timestamp"]],
  setAside: { ...personal, timestamp: "submitted", "total score": "technical" },
  headerRows: "one",
  monthFirst: true,
};

const stamps = [
  "horodateur",
  "marca temporal",
  "carimbo de data/hora",
  "zeitstempel",
  "informazioni cronologiche",
  "タイムスタンプ",
  "타임스탬프",
  "时间戳记",
  "時間戳記",
  "dấu thời gian",
  "ประทับเวลา",
  "stempel waktu",
  "cap waktu",
  "cap masa",
  "отметка времени",
] as const;

/** The same in other languages, where the day comes before the month. */
export const googleFormsAbroad: SurveyLayout = {
  maker: "Google Forms",
  signs: stamps.map((stamp) => [stamp]),
  setAside: { ...personal, ...Object.fromEntries(stamps.map((stamp) => [stamp, "submitted" as const])) },
  headerRows: "one",
};
