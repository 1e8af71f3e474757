import type { SurveyLayout } from "./layout";

/** Labels or XML names, groups as "group/question", several choices as "question/option" with 1 and 0. */
export const koboToolbox: SurveyLayout = {
  maker: "KoboToolbox",
  signs: [["_uuid"], ["_submission_time"], ["_id", "_index"], ["meta/instanceid"]],
  setAside: {
    start: "started",
    end: "technical",
    today: "technical",
    username: "personal",
    deviceid: "technical",
    subscriberid: "technical",
    simserial: "technical",
    phonenumber: "personal",
    audit: "technical",
    _id: "response-id",
    _uuid: "technical",
    _submission_time: "submitted",
    _submitted_by: "personal",
    "formhub/uuid": "technical",
  },
  technicalStart: /^(?:_|meta\/)/,
  headerRows: "one",
  hasPaths: true,
};
