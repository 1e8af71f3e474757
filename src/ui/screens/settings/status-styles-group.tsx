import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import { contrastOf, readableContrast } from "../../../sheets/contrast";
import { type StatusStyle, usualStatusStyles } from "../../../sheets/palette";
import { withStatusStyle } from "../../../sheets/status-styles";
import { fillOf } from "../../parts/status-pill";
import { settingsWords } from "../../words/settings";
import { looksDraft, type LookDraft } from "./settings-draft";
import { type GroupProps, SettingsGroup } from "./settings-group";
import { space } from "../../space";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 34px minmax(0, 1fr)",
    alignItems: "center",
    gap: space.gap,
  },
  word: { minWidth: 0 },
  colour: { width: "34px", height: "28px", padding: 0, border: "none", background: "none" },
  shown: { display: "flex", flexDirection: "column", minWidth: 0 },
  sample: {
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  quiet: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  usual: { alignSelf: "start" },
});

/** Word and colour of each status, as they will look, and how well they are read. */
export function StatusStylesGroup({ draft, onChange }: GroupProps) {
  const styles = useStyles();
  const change = (status: Status, part: Partial<LookDraft>): void =>
    onChange({
      statusStyles: { ...draft.statusStyles, [status]: { ...draft.statusStyles[status], ...part } },
    });
  return (
    <SettingsGroup title={settingsWords.groups.statusStyles}>
      {statusesInOrder.map((status) => {
        const { word, fill } = draft.statusStyles[status];
        const usual: StatusStyle = usualStatusStyles[status];
        return (
          <div key={status} className={styles.line}>
            <Input
              className={styles.word}
              size="small"
              maxLength={24}
              aria-label={settingsWords.label(usual.word)}
              value={word}
              placeholder={usual.word}
              input={{ style: { minWidth: 0 } }}
              onChange={(_, { value }) => change(status, { word: value })}
            />
            {usual.fill === undefined ? (
              <span className={styles.quiet}>{settingsWords.noFill}</span>
            ) : (
              <input
                type="color"
                className={styles.colour}
                aria-label={settingsWords.fill(usual.word)}
                value={fill}
                onChange={({ target }) => change(status, { fill: target.value.toUpperCase() })}
              />
            )}
            <Sample status={status} look={draft.statusStyles[status]} />
          </div>
        );
      })}
      <Button
        size="small"
        className={styles.usual}
        onClick={() => onChange({ statusStyles: looksDraft(usualStatusStyles) })}
      >
        {settingsWords.usual}
      </Button>
    </SettingsGroup>
  );
}

function Sample({ status, look: { word, fill } }: { readonly status: Status; readonly look: LookDraft }) {
  const styles = useStyles();
  const usual: StatusStyle = usualStatusStyles[status];
  const statusStyle = withStatusStyle(usualStatusStyles, {
    status,
    word: word || usual.word,
    ...(fill ? { fill } : {}),
  })[status];
  const wanted = contrastOf(usual.colour, fill || "#FFFFFF");
  const ratio = contrastOf(statusStyle.colour, statusStyle.fill ?? "#FFFFFF").toFixed(1);
  const gaveWay = wanted < readableContrast;
  return (
    <span className={styles.shown}>
      <span className={styles.sample} style={fillOf(statusStyle)}>
        {statusStyle.symbol} {statusStyle.word}
      </span>
      <span className={styles.quiet}>
        {gaveWay ? settingsWords.contrastBad(ratio) : settingsWords.contrast(ratio)}
      </span>
    </span>
  );
}
