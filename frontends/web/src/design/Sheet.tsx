import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useText } from "../i18n/messages";
import { IconButton } from "./Button";
import styles from "./Sheet.module.css";

interface SheetProps {
  title: ReactNode;
  tools?: ReactNode;
  side: "start" | "end" | "bottom";
  onClose: () => void;
  children: ReactNode;
}

/** A panel over the page from one edge: the browser's own dialog, with its focus keeping, Escape and backdrop. */
export function Sheet({ title, tools, side, onClose, children }: SheetProps) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // The backdrop is part of the dialog; Escape is its keyboard equivalent.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={`${styles["sheet"]} ${styles[side]}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles["body"]}>
        <div className={styles["head"]}>
          <h2 id={heading} className={styles["title"]}>
            {title}
          </h2>
          {tools}
          <IconButton label={t("close")} onClick={onClose}>
            <X size={20} aria-hidden="true" />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
