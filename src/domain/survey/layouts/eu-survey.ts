import type { SurveyLayout } from "./layout";

/** The form's own columns stand behind the answers; several choices in one cell by ";". */
export const euSurvey: SurveyLayout = {
  maker: "EUSurvey",
  signs: [
    ["contribution id", "creation date"],
    ["contribution id", "last update"],
    ["contribution id", "user name"],
    ["alias", "contribution id"],
    ["export date", "contribution id"],
    ["id de la contribution", "date de création"],
  ],
  setAside: {
    alias: "technical",
    "export date": "technical",
    "invitation number": "technical",
    "contribution id": "response-id",
    "id de la contribution": "response-id",
    "user name": "personal",
    "nom d'utilisateur": "personal",
    "creation date": "submitted",
    "date de création": "submitted",
    "last update": "technical",
    "last update date": "technical",
    "dernière mise à jour": "technical",
    languages: "technical",
    language: "technical",
    langues: "technical",
    "total score": "technical",
  },
  headerRows: "one",
};
