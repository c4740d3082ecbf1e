/** Every page foot says what this is not, and where urgent concerns go. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>Not for patient records, incidents or urgent concerns.</strong> If someone is at risk now,
          follow your ward&apos;s procedure.
        </p>
        <ul>
          <li>
            <a href="/about">About</a>
          </li>
          <li>
            <a href="/accessibility">Accessibility</a>
          </li>
          <li>
            <a href="/privacy">Privacy</a>
          </li>
          <li>
            <a href="/intended-use">Intended use</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
