# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } eilutė (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
    [few] { $lines } eilutės (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
   *[other] { $lines } eilučių (ženklų: { $characters }) netelpa net smulkiausiu šriftu.
}
layout-address-too-long = Šios adreso eilutės netelpa: { $lines }. Be jų laiškas nepasieks: pasirinkite formatą, kuriame daugiau vietos.
layout-no-glyph = Nė viename mūsų šrifte nėra ženklo „{ $letter }“ ({ $code }).
layout-sender-too-long = Siuntėjo eilutės, kurios netelpa: { $lines }.
layout-caption-too-long = Eilutė po paveikslėliu per ilga.
layout-coarse-picture = Paveikslėlis atrodys grubus, taškų colyje: { $ppi }. Nuo 200 spausdinama gerai.
