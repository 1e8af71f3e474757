import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { CrosswalkRow, PlanItem } from "../../../../domain/map/crosswalk";
import { markedTexts, type MarkedText } from "../../../../domain/plan/compare/marked-text";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import { ShowButton } from "../../../parts/show-button";
import { mapWords } from "../../../words/map";
import { MarkedWords } from "./marked-words";
import { usePairStyles } from "../use-pair-styles";

interface Props {
  readonly row: CrosswalkRow;
  /** The sheets of the two plans. */
  readonly from: string;
  readonly to: string;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** A line of one plan beside the line of the other that it became, or that it answers to. */
export const CrosswalkCard = memo(function CrosswalkCard({ row, from, to, onShow }: Props) {
  const styles = usePairStyles();
  const { state, certainty, likeness } = row;
  const isGuess = certainty === "likely" || certainty === "possible";
  const marked =
    state === "reworded" && row.from && row.to ? markedTexts(row.from.text, row.to.text) : undefined;
  return (
    <li className={styles.card} data-crosswalk={state}>
      <div className={styles.pair}>
        <ItemText sheet={from} item={row.from} marked={marked?.here} onShow={onShow} />
        <ItemText sheet={to} item={row.to} marked={marked?.there} onShow={onShow} />
      </div>
      <p className={mergeClasses(styles.state, styles.strong)}>
        {mapWords.other.rowStates[state]}
        {isGuess ? `: ${mapWords.other.certainty(certainty, likeness)}` : ""}
      </p>
    </li>
  );
});

interface ItemProps {
  readonly sheet: string;
  readonly item: PlanItem | undefined;
  readonly marked: readonly MarkedText[] | undefined;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

function ItemText({ sheet, item, marked, onShow }: ItemProps) {
  const styles = usePairStyles();
  if (item === undefined)
    return (
      <div className={mergeClasses(styles.side, styles.empty)}>
        <h2 className={styles.title}>{sheet}</h2>
        <p className={styles.quiet}>{mapWords.other.nothing}</p>
      </div>
    );
  const above = item.path.join(" / ");
  return (
    <div className={styles.side}>
      <h2 className={styles.title}>
        <ShowButton cell={item.source} onShow={onShow} />
      </h2>
      {above === "" ? null : <p className={styles.quiet}>{above}</p>}
      <p className={styles.words}>
        {item.id.startsWith(above) && above !== "" ? "" : <strong>{item.id} </strong>}
        <MarkedWords texts={marked ?? [{ text: item.text.replace(/\s+/g, " "), isOwn: false }]} />
      </p>
    </div>
  );
}
