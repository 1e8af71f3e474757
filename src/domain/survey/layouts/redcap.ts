import type { SurveyLayout } from "./layout";

/** Raw ("question___1") or labels ("Question (choice=Option)"), with Checked and Unchecked or 1 and 0. */
export const redcap: SurveyLayout = {
  maker: "REDCap",
  signs: [
    ["record_id"],
    ["record id", "survey identifier"],
    ["record id", "survey timestamp"],
    ["record id", "complete?"],
    ["record id", "event name"],
    ["redcap_event_name"],
  ],
  setAside: {
    record_id: "response-id",
    "record id": "response-id",
    redcap_event_name: "technical",
    "event name": "technical",
    redcap_repeat_instrument: "technical",
    redcap_repeat_instance: "technical",
    "repeat instrument": "technical",
    "repeat instance": "technical",
    redcap_survey_identifier: "personal",
    "survey identifier": "personal",
    redcap_data_access_group: "technical",
    "data access group": "technical",
    "survey timestamp": "submitted",
    "complete?": "finished",
  },
  submittedEnd: /(?:_|\bsurvey )timestamp$/,
  finishedEnd: /_complete$/,
  headerRows: "one",
};
