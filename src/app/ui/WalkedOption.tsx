/** One of the options that a field walks: the active one comes into sight, and the keyboard stays with the field. */
import { type ComponentProps, useEffect, useRef } from "react";
import styles from "./WalkedOption.module.css";

interface WalkedOptionProps extends ComponentProps<"button"> {
  /** By this the field names it as the active one. */
  readonly id: string;
  readonly active: boolean;
  /** How its parts are laid out. */
  readonly className: string | undefined;
}

export function WalkedOption({ active, className, ...button }: WalkedOptionProps) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <button
      type="button"
      ref={element}
      className={`${styles.option} ${className}`}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      {...button}
    />
  );
}
