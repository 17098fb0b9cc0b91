/** One entry of a list of differences in words: what it is about, and beneath it what of it. */
import styles from "./NameAndDetails.module.css";

interface NameAndDetailsProps {
  readonly name: string;
  readonly details: readonly string[];
}

export function NameAndDetails({ name, details }: NameAndDetailsProps) {
  return (
    <span className={styles.text}>
      <span className={styles.name}>{name}</span>
      {details.map((detail) => (
        <span key={detail} className={styles.detail}>
          {detail}
        </span>
      ))}
    </span>
  );
}
