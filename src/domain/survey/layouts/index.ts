import { googleForms } from "./google-forms";
import { koboToolbox } from "./kobo-toolbox";
import type { SurveyLayout } from "./layout";
import { limeSurvey } from "./lime-survey";
import { microsoftForms } from "./microsoft-forms";
import { plainTable } from "./plain-table";
import { qualtrics } from "./qualtrics";
import { surveyMonkey } from "./survey-monkey";

export { plainTable };

/**
 * From the most to the least telling signs; the first whose signs all stand in a heading row is meant. Qualtrics before
 * SurveyMonkey: both have StartDate and EndDate. Google's single Timestamp, which anybody may write, comes last.
 */
export const surveyLayouts: readonly SurveyLayout[] = [
  qualtrics,
  surveyMonkey,
  limeSurvey,
  koboToolbox,
  microsoftForms,
  googleForms,
];
