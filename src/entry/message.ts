// The page of a dialog: writes down the words that its address brings, as text and never as markup.
const place = document.getElementById("message");
if (place) place.textContent = new URLSearchParams(location.search).get("text") ?? "";
