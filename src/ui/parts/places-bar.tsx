import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlaceName } from "../location";
import { usePane } from "../pane-context";
import { words } from "../words/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  room: { flexGrow: 1 },
  place: {
    display: "flex",
    alignItems: "center",
    padding: "4px 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "ButtonFace" },
  },
  here: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { padding: "4px 5px" },
});

/** The three places in one row, Help and Settings behind icons. Which one is open is told by more than its colour. */
export function PlacesBar() {
  return (
    <nav className={useStyles().bar} aria-label={words.placesLabel}>
      <PlaceButton name="review">{words.places.review}</PlaceButton>
      <PlaceButton name="work">{words.places.work}</PlaceButton>
      <PlaceButton name="reports">{words.places.reports}</PlaceButton>
      <span className={useStyles().room} />
      <PlaceButton name="help" isIcon>
        <Icon>
          <circle cx="10" cy="10" r="7.3" />
          <path d="M8 8a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M10 13.2v.6" />
        </Icon>
      </PlaceButton>
      <PlaceButton name="settings" isIcon>
        <Icon>
          <path d="M3 6.5h6M13 6.5h4M3 13.5h3M10 13.5h7" />
          <circle cx="11" cy="6.5" r="1.8" />
          <circle cx="8" cy="13.5" r="1.8" />
        </Icon>
      </PlaceButton>
    </nav>
  );
}

interface PlaceProps {
  readonly name: PlaceName;
  readonly isIcon?: boolean;
  readonly children: ReactNode;
}

function PlaceButton({ name, isIcon = false, children }: PlaceProps) {
  const styles = useStyles();
  const { location, go } = usePane();
  const isHere = location.place === name;
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, isHere && styles.here, isIcon && styles.icon)}
      aria-current={isHere ? "page" : undefined}
      {...(isIcon ? { "aria-label": words.places[name], title: words.places[name] } : {})}
      onClick={() => go({ kind: "to-place", place: name })}
    >
      {children}
    </button>
  );
}

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    aria-hidden
  >
    {children}
  </svg>
);
