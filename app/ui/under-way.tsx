/** Where the page's script says that what was sent is being worked on. A button names the words: `data-under-way`. */
export function UnderWay() {
  return <p className="under-way" role="status" data-under-way-here />;
}
