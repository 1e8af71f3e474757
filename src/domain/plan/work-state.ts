import { plainText } from "../shared/plain-text";
import type { WorkState } from "./plan";

const longest = 120;

const done =
  "done|completed?|finished|closed|achieved|delivered|implemented|held|conducted|carried out|termine\\w*|acheve\\w*|realise\\w*|faite?s?|accompli\\w*|issued|published|approved|submitted|executed|fulfilled|finalised|finalized|live|met";

/** A denial before anything else: "not yet started", "non démarré", "not implemented". What is denied in part has begun. */
const denials: readonly (readonly [WorkState, RegExp])[] = [
  [
    "not-started",
    /^(?:no|n|non|no (?:progress|action)(?: (?:yet|so far|to date))?|✗|✘|nil|none|0 ?%|to ?-?do)$/,
  ],
  [
    "not-started",
    /\b(?:not|yet to|non|pas|nothing)\b.{0,12}\b(?:start\w*|begu?n|commenc\w*|done|due|initiated|demarre\w*|held|achieved|realise\w*|fait|launch\w*)/,
  ],
  [
    "in-progress",
    new RegExp(
      `\\b(?:partial\\w*|partly|partiel\\w*|nearly|almost|mostly|substantially|half|incomplete|not (?:yet )?(?:complete|finished)\\w*|not (?:yet )?(?:fully|entirely|completely|all) (?:${done}))\\b`,
    ),
  ],
  [
    "not-started",
    new RegExp(`\\b(?:not|never|yet to be|non|pas|nothing|un(?=-))\\b(?:\\W+\\w+){0,3}?\\W+(?:${done})\\b`),
  ],
];

const words: readonly (readonly [WorkState, RegExp])[] = [
  [
    "cancelled",
    /\b(?:cancel\w*|dropped|abandon\w*|withdrawn|annule\w*|discontinued|no longer|not applicable|terminated)\b/,
  ],
  [
    "on-hold",
    /\b(?:on[ -]?hold|suspend\w*|paus\w+|deferred|parked|frozen|en attente|suspendu\w*|stand ?by)\b/,
  ],
  [
    "delayed",
    /\b(?:delay\w*|late|behind|overdue|slipp\w*|at risk|off[ -]?track|red|retard\w*|postponed?|rescheduled|reporte\w*|stalled|stuck|critical)\b/,
  ],
  ["done", new RegExp(`^(?:yes|y|x|oui|ok|✓|✔|☑|true|100 ?%)\\.?$|\\b(?:${done})\\b`)],
  [
    "in-progress",
    /\b(?:in[ -]?progress|in hand|on[ -]?going|under ?way|under (?:development|preparation|review|implementation)|started|begun|wip|in process|continu\w*|working|on[ -]?track|on schedule|en cours|demarre\w*|amber|yellow|orange|green|active|initiated|ongoing|progressing|in preparation|drafting|drafted|draft)\b/,
  ],
  [
    "not-started",
    /\b(?:pending|planned|scheduled|open|new|upcoming|a faire|prevue?s?|programme\w*|a venir|future|backlog|proposed|queued|awaiting)\b/,
  ],
];

/** readWorkState("Ongoing") -> "in-progress", "Terminé" -> "done"; undefined where the words name no state. The first that is named decides. */
export function readWorkState(text: string): WorkState | undefined {
  if (text.length > longest) return undefined;
  const plain = plainText(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const denied = denials.find(([, pattern]) => pattern.test(plain));
  if (denied) return denied[0];
  const found = words.flatMap(([state, pattern]) => {
    const at = plain.search(pattern);
    return at < 0 ? [] : [{ state, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.state;
}
