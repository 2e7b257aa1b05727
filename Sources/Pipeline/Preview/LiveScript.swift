/// What makes a page of the preview load itself anew; nothing of it is ever in a built site.
enum LiveScript {
    static let folder = "_krm"
    static let name = "neu.js"
    static let stream = "ereignisse"

    /// A tab that nobody sees listens to nothing: a browser has six connections to a server, and tabs can be more.
    static let text = """
        "use strict";
        {
          const stand = document.currentScript.dataset.stand;
          let stream = null;
          const listen = () => {
            if (stream || document.hidden) return;
            stream = new EventSource("/\(folder)/\(stream)");
            stream.onmessage = (event) => {
              if (event.data === stand) return;
              rest();
              location.reload();
            };
          };
          const rest = () => {
            if (stream) stream.close();
            stream = null;
          };
          document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
          addEventListener("pagehide", rest);
          addEventListener("pageshow", listen);
          listen();
        }

        """
}
