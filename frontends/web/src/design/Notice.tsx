import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface NoticeProps {
  kind: "plain" | "problem";
  title?: string;
  children?: ReactNode;
}

/** A state of the page in words: empty, failed, offline. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`${styles["notice"]} ${styles[kind]}`} role={kind === "problem" ? "alert" : undefined}>
      {title && <p className={styles["title"]}>{title}</p>}
      {children}
    </div>
  );
}
