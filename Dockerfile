# Croydon.Papers as a container: the web site and the API on port 8080, the store in /data.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends nodejs npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /house
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY eng/BannedSymbols.txt eng/
COPY src/ src/
RUN dotnet publish src/Croydon.Papers.App/Croydon.Papers.App.csproj -c Release -o /published \
    -p:WithLucene=true -p:WithPdfPig=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl poppler-utils mupdf-tools tesseract-ocr tesseract-ocr-eng \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --uid 10001 papers \
    && mkdir /data \
    && chown papers:papers /data
COPY --from=build /published /opt/papers
USER papers
WORKDIR /data
ENV PAPERS_STORE=/data/papers.db \
    PAPERS_SEARCH_ENGINE=lucene
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/healthz"]
ENTRYPOINT ["dotnet", "/opt/papers/papers.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:8080"]
