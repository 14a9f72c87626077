// Whoever gets the phone back and steps back in its history finds an empty sheet. The page works without this.
window.addEventListener('pagehide', () => document.getElementById('sheet').reset())
window.addEventListener('pageshow', (event) => event.persisted && location.reload())
