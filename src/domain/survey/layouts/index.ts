import { euSurvey } from "./eu-survey";
import { googleForms, googleFormsAbroad } from "./google-forms";
import { jotform } from "./jotform";
import { koboToolbox } from "./kobo-toolbox";
import type { SurveyLayout } from "./layout";
import { limeSurvey } from "./lime-survey";
import { microsoftForms, microsoftFormsAbroad } from "./microsoft-forms";
import { plainTable } from "./plain-table";
import { qualtrics } from "./qualtrics";
import { redcap } from "./redcap";
import { surveyMonkey } from "./survey-monkey";
import { typeform } from "./typeform";
import { odk, surveyCto } from "./xls-forms";
import { zoho } from "./zoho";

export { plainTable };

/**
 * From the most to the least telling signs; the first whose signs all stand in a heading row is meant. Qualtrics before
 * SurveyMonkey: both have StartDate and EndDate. SurveyCTO before ODK, whose columns it shares. Google's single Timestamp, which anybody may write, comes last.
 */
export const surveyLayouts: readonly SurveyLayout[] = [
  qualtrics,
  typeform,
  jotform,
  zoho,
  surveyMonkey,
  euSurvey,
  limeSurvey,
  redcap,
  surveyCto,
  koboToolbox,
  odk,
  microsoftForms,
  microsoftFormsAbroad,
  googleForms,
  googleFormsAbroad,
];
