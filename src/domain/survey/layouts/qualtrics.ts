import type { SurveyLayout } from "./layout";

/** Three rows of headings: codes, texts and ids of the questions. */
export const qualtrics: SurveyLayout = {
  maker: "Qualtrics",
  signs: [
    ["responseid", "recordeddate"],
    ["startdate", "enddate", "progress"],
    ["startdate", "enddate", "recordeddate"],
  ],
  setAside: {
    startdate: "started",
    enddate: "technical",
    status: "response-kind",
    ipaddress: "personal",
    progress: "technical",
    "duration (in seconds)": "technical",
    finished: "finished",
    recordeddate: "submitted",
    responseid: "response-id",
    recipientlastname: "personal",
    recipientfirstname: "personal",
    recipientemail: "personal",
    externalreference: "technical",
    externaldatareference: "technical",
    locationlatitude: "personal",
    locationlongitude: "personal",
    distributionchannel: "response-kind",
    userlanguage: "technical",
  },
  headerRows: "codes-texts-ids",
};
