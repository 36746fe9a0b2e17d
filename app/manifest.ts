import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Ouderportaal",
    short_name: "Ouderportaal",
    lang: "nl",
    start_url: "/",
    display: "standalone",
    background_color: "#faf7f2",
    theme_color: "#17624f",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      { src: "/apple-icon.png", sizes: "180x180", type: "image/png", purpose: "maskable" },
    ],
  };
}
