import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton } from "../design/Button";
import { Sheet } from "../design/Sheet";
import { BESIDE, PHONE, useMedia } from "../design/useMedia";
import { useText } from "../i18n/messages";
import { SourceBody } from "./SourceBody";
import { useSources, type OpenSource } from "./SourcesContext";
import styles from "./SourcePanel.module.css";

/** The open source: beside the column where there is room, else over the page from an edge. */
export function SourcePanel() {
  const { open, close } = useSources();
  const beside = useMedia(BESIDE);
  const phone = useMedia(PHONE);
  if (!open) return null;
  if (beside) return <Beside open={open} onClose={close} />;
  return (
    <Sheet
      title={<Place open={open} />}
      tools={<Pager open={open} />}
      side={phone ? "bottom" : "end"}
      onClose={close}
    >
      <Current open={open} />
    </Sheet>
  );
}

function Current({ open }: { open: OpenSource }) {
  const citation = open.citations[open.index];
  return citation ? <SourceBody citation={citation} key={`${open.turn}-${citation.id}`} /> : null;
}

/** A panel that is not a dialog: the text beside it stays in use. Escape closes it and focus goes back. */
function Beside({ open, onClose }: { open: OpenSource; onClose: () => void }) {
  const { t } = useText();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);
  return (
    <aside ref={panel} className={styles["beside"]} aria-label={t("source")} tabIndex={-1}>
      <header className={styles["head"]}>
        <h2 className={styles["place"]}>
          <Place open={open} />
        </h2>
        <Pager open={open} />
        <IconButton label={t("close")} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <Current open={open} />
    </aside>
  );
}

function Place({ open }: { open: OpenSource }) {
  const { t } = useText();
  const count = open.citations.length;
  return (
    <>
      {t("source")} {open.index + 1}
      {count > 1 && <span className={styles["of"]}> / {count}</span>}
    </>
  );
}

function Pager({ open }: { open: OpenSource }) {
  const { t } = useText();
  const { show } = useSources();
  const count = open.citations.length;
  const step = (by: number) => show({ ...open, index: (open.index + by + count) % count });
  if (count < 2) return null;
  return (
    <>
      <IconButton label={t("previous-source")} onClick={() => step(-1)}>
        <ChevronLeft size={18} aria-hidden="true" className={styles["arrow"]} />
      </IconButton>
      <IconButton label={t("next-source")} onClick={() => step(1)}>
        <ChevronRight size={18} aria-hidden="true" className={styles["arrow"]} />
      </IconButton>
    </>
  );
}
