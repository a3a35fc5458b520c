/// For comfort alone: nothing depends on it.
enum Loketgemak {
  static let script: StaticString = """
    'use strict';
    (function () {
      var fouten = document.getElementById('fouten');
      if (fouten) { fouten.focus(); }

      var gewijzigd = false;
      Array.prototype.forEach.call(document.querySelectorAll('form.lk-formulier'), function (formulier) {
        formulier.addEventListener('input', function () { gewijzigd = true; });
        formulier.addEventListener('submit', function (gebeurtenis) {
          if (formulier.dataset.verstuurd) { gebeurtenis.preventDefault(); return; }
          formulier.dataset.verstuurd = 'ja';
          gewijzigd = false;
        });
      });
      window.addEventListener('pageshow', function () {
        Array.prototype.forEach.call(document.querySelectorAll('form.lk-formulier'), function (formulier) {
          delete formulier.dataset.verstuurd;
        });
      });
      window.addEventListener('beforeunload', function (gebeurtenis) {
        if (gewijzigd) { gebeurtenis.preventDefault(); gebeurtenis.returnValue = ''; }
      });

      Array.prototype.forEach.call(document.querySelectorAll('[data-kopieer]'), function (knop) {
        if (!navigator.clipboard) { return; }
        knop.hidden = false;
        knop.addEventListener('click', function () {
          var bron = document.getElementById(knop.dataset.kopieer);
          navigator.clipboard.writeText(bron.textContent).then(function () { knop.textContent = 'Gekopieerd'; });
        });
      });
    })();
    """
}
