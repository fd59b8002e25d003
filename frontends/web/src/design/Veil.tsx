import { EyeOff } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useText } from "../i18n/messages";
import { Button } from "./Button";
import styles from "./Veil.module.css";

/** Keeps results out of sight until they are asked for. What is veiled is not in the page at all. */
export function Veil({ drawn, children }: { drawn: boolean; children: ReactNode }) {
  const { t } = useText();
  const [lifted, setLifted] = useState(false);
  if (!drawn || lifted) return children;
  return (
    <div className={styles["veil"]}>
      <EyeOff size={20} aria-hidden="true" />
      <p>{t("veil-title")}</p>
      <Button look="outline" onClick={() => setLifted(true)}>
        {t("veil-lift")}
      </Button>
    </div>
  );
}
