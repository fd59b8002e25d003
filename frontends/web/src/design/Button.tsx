import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "solid" | "outline" | "quiet" | "danger";
}

/** A button with words. */
export function Button({ look = "outline", className = "", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={`${styles["button"]} ${styles[look]} ${className}`} {...rest} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  children: ReactNode;
}

/** A button that is only an icon; `label` is its name for everybody who does not see it, and its tooltip. */
export function IconButton({ label, className = "", type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`${styles["icon"]} ${className}`}
      {...rest}
    />
  );
}
