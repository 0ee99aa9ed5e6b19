import { useEffect } from 'react';

// styleSingleton stands in for the package react-style-singleton, by which dialogs
// keep the page behind from scrolling. The package adds a <style> to the page,
// which the content security policy forbids; a sheet made by script does the same.
export function styleSingleton() {
  let users = 0;
  let sheet;
  return function Style({ styles }) {
    useEffect(() => {
      if (users === 0) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets.push(sheet);
      }
      users += 1;
      return () => {
        users -= 1;
        if (users === 0) {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
        }
      };
    }, [styles]);
    return null;
  };
}
