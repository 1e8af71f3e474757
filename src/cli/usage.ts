/** Thrown where the words of a command do not fit; its text is for the user. */
export class UsageError extends Error {}

export const usage = `RSP Tracker: plan and KPI tracking in Excel workbooks

  rsp-tracker check PLAN.xlsx [--json]
      what is read from the plan, and every cell that should be looked at
  rsp-tracker report PLAN.xlsx [--as-of YYYY-MM-DD] [--out OUT.xlsx] [--csv OUT.csv] [--force] [--json]
      every KPI with its status and why; --out writes a copy of the workbook with KPI Progress,
      the dashboard and the other sheets of the product in it
  rsp-tracker import SURVEY --into PLAN.xlsx [--out OUT.xlsx] [--dry-run] [--round NAME] [--map FILE]
                     [--accept-proposals] [--with-scores] [--member-status] [--member NAME] [--workshop TITLE]
                     [--answers] [--personal] [--force] [--json]
      a form's export (.csv, .txt, .xlsx) into the survey sheets; without --out into PLAN.xlsx itself, with --dry-run
      nowhere; --map FILE says what columns, names and topics are: {"heading": "member"};
      a table headed KPI, Date, Value (and Of, Member, Note, Source) goes into KPI Values
  rsp-tracker export PLAN.xlsx --data DIR [--office NAME] [--as-of YYYY-MM-DD] [--force] [--json]
      all that is known of the plan as tidy tables, each a .parquet and a .csv file, with dictionary.csv
  rsp-tracker ask PLAN.xlsx --to members|owners --round NAME --due DAY --dir DIR [--out OUT.xlsx] [--as-of DAY] [--force] [--json]
      what is missing, late or to be confirmed: a small workbook for each, the text of a mail, and the due days for a
      calendar; nothing is sent; --out writes a copy of the plan in which Requests records what was asked
  rsp-tracker collect --into PLAN.xlsx FILES... [--out OUT.xlsx] [--dry-run] [--force] [--json]
      the workbooks that came back, looked through, shown as one list and written as one step; without --out into
      PLAN.xlsx itself
  rsp-tracker consolidate DIR|FILES... --out REGION.xlsx [--data DIR] [--as-of YYYY-MM-DD] [--force] [--json]
      the workbooks of many offices judged and put side by side; what did not change since the last run is taken
      from REGION.xlsx.cache; with --data the tidy tables of all offices, too
  rsp-tracker explain --kind target|milestone|timeframe|member [--ndjson] [TEXT...]
      how a text is understood, a JSON object a line; without TEXT a text a line from standard input,
      with --ndjson a JSON string a line

  --force writes over a file that is read-only
  --help, --version

Exit codes: 0 fine; 1 check with findings, import with row errors, consolidate and collect with files left out; 2 bad usage or input that could not be read.
`;
