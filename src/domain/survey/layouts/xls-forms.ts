import type { SurveyLayout } from "./layout";

const phone = {
  deviceid: "technical",
  subscriberid: "technical",
  simid: "technical",
  devicephonenum: "personal",
  username: "personal",
  caseid: "technical",
  duration: "technical",
  starttime: "started",
  endtime: "technical",
  start: "started",
  end: "technical",
  today: "technical",
} as const;

/** Codes or labels; several choices as codes in one cell, and a column "question_option" with 1 and 0 for each. */
export const surveyCto: SurveyLayout = {
  maker: "SurveyCTO",
  signs: [
    ["submissiondate", "formdef_version"],
    ["submissiondate", "instanceid", "key"],
    ["completiondate", "submissiondate"],
    ["submissiondate", "starttime", "key"],
  ],
  setAside: {
    ...phone,
    submissiondate: "submitted",
    completiondate: "technical",
    formdef_version: "technical",
    review_quality: "technical",
    review_status: "technical",
    review_comments: "technical",
    review_corrections: "technical",
    instanceid: "technical",
    instancename: "technical",
    key: "response-id",
  },
  headerRows: "one",
  hasPaths: true,
  optionMark: "_",
};

/** ODK Central: groups before the question by "-" or "/", several choices as codes in one cell or split by "/". */
export const odk: SurveyLayout = {
  maker: "ODK",
  signs: [
    ["submissiondate", "meta-instanceid"],
    ["submissiondate", "submitterid"],
    ["__id", "__system/submissiondate"],
    ["submissiondate", "reviewstate"],
    ["submissiondate", "key"],
  ],
  setAside: {
    ...phone,
    submissiondate: "submitted",
    "__system/submissiondate": "submitted",
    key: "response-id",
    __id: "response-id",
    submitterid: "personal",
    submittername: "personal",
    attachmentspresent: "technical",
    attachmentsexpected: "technical",
    status: "technical",
    reviewstate: "technical",
    edits: "technical",
    formversion: "technical",
    instanceid: "technical",
    instancename: "technical",
  },
  technicalStart: /^(?:__|meta[-/])/,
  headerRows: "one",
  hasPaths: true,
  groupMark: "-",
};
