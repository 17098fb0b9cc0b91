/** The app's buttons: quiet, filled for the one main action, or a bare icon. */
import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: "outline" | "filled" | "bare" | "link";
}

export function Button({ look = "outline", className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-look={look}
    />
  );
}
