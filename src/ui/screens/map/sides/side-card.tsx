import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { ComparedAction } from "../../../../domain/plan/compare/compare-plans";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import { ShowButton } from "../../../parts/show-button";
import { mapWords } from "../../../words/map";
import { MarkedWords } from "./marked-words";
import { type Side, sideRow } from "./side-rows";
import { usePairStyles } from "../use-pair-styles";

interface Props {
  readonly compared: ComparedAction;
  readonly place: number;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** An action as the two plans have it, side by side, with what differs. */
export const SideCard = memo(function SideCard({ compared, place, onShow }: Props) {
  const styles = usePairStyles();
  const { sap, awp, isSame, isPairedByText, alike } = sideRow(compared, place);
  const text = mapWords.sides;
  const notes = [
    isSame && !isPairedByText ? text.same : "",
    isPairedByText ? text.byText : "",
    alike === undefined ? "" : text.wording(alike),
  ].filter(Boolean);
  return (
    <li className={styles.card} data-compared={sap?.id ?? awp?.id} data-same={isSame}>
      <div className={styles.pair}>
        <SideText title={text.sap} side={sap} onShow={onShow} />
        <SideText title={text.awp} side={awp} onShow={onShow} />
      </div>
      {notes.length === 0 ? null : (
        <p className={mergeClasses(styles.quiet, styles.state)}>{notes.join("  ·  ")}</p>
      )}
    </li>
  );
});

interface SideProps {
  readonly title: string;
  readonly side: Side | undefined;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

function SideText({ title, side, onShow }: SideProps) {
  const styles = usePairStyles();
  const text = mapWords.sides;
  if (side === undefined)
    return (
      <div className={mergeClasses(styles.side, styles.empty)}>
        <h2 className={styles.title}>{title}</h2>
        <p className={mergeClasses(styles.words, styles.strong)}>{text.missing}</p>
      </div>
    );
  const { id, cell, kpi, milestones } = side;
  // A sheet named so says which plan it is.
  const isNamed = cell.sheet.toLowerCase().includes(title.toLowerCase());
  return (
    <div className={styles.side}>
      <h2 className={styles.title}>
        {isNamed ? "" : `${title} `}
        {id} <ShowButton cell={cell} onShow={onShow} />
      </h2>
      <p className={styles.words}>
        {side.text.length === 0 ? (
          <span className={styles.quiet}>{text.letterAlone}</span>
        ) : (
          <MarkedWords texts={side.text} />
        )}
      </p>
      {kpi === undefined ? null : (
        <p className={styles.state}>
          <span className={styles.strong}>{text.kpi}:</span>{" "}
          {kpi.length === 0 ? text.noKpi : <MarkedWords texts={kpi} />}
        </p>
      )}
      {milestones === undefined ? null : (
        <p className={mergeClasses(styles.state, styles.strong)}>{text.milestones(milestones)}</p>
      )}
    </div>
  );
}
