<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The words are all here.</source>
        <translation>Tous les mots y sont.</translation>
    </message>
    <message>
        <source>a picture without a web address</source>
        <translation>une image sans adresse web</translation>
    </message>
    <message>
        <source>{number} pictures without a web address</source>
        <translation>{number} images sans adresse web</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} et {last}</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Laissé de côté&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>Dans l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de «&#xa0;%1&#xa0;» sont revenues.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back, with those made elsewhere.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de «&#xa0;%1&#xa0;» sont revenues, avec celles faites ailleurs.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” was changed elsewhere and stands as it is there; your last changes lie in its history.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. «&#xa0;%1&#xa0;» a été modifiée ailleurs et reste telle quelle&#x202f;; vos dernières modifications se trouvent dans son historique.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” had been removed; it is back, with your last changes.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. «&#xa0;%1&#xa0;» avait été supprimée&#x202f;; elle est revenue, avec vos dernières modifications.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pause in the writing</source>
        <translation>Pause d’écriture</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Changed elsewhere too</source>
        <translation>Modifiée ailleurs aussi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistrée %1</translation>
    </message>
    <message>
        <source>Only blanks or signs differ.</source>
        <translation>Seuls des espaces ou des signes diffèrent.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Since this version: %1.</source>
        <translation>Depuis cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In this version: %1.</source>
        <translation>Dans cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was kept here is damaged on the disk and cannot be read. Your text is not touched by it, and new versions are kept as before. An older backup may still hold what is missing.</source>
        <translation>Ce qui était conservé ici est endommagé sur le disque et illisible. Votre texte n’est pas touché, et les nouvelles versions sont conservées comme avant. Une sauvegarde plus ancienne contient peut-être encore ce qui manque.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Other keys of the file</source>
        <translation>Autres clés du fichier</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>About ReviewDesk</source>
        <translation>À propos de ReviewDesk</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Context Menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>Copier le HTML</translation>
    </message>
    <message>
        <source>Copy Review File</source>
        <translation>Copier le fichier de critique</translation>
    </message>
    <message>
        <source>Copy as Rich Text</source>
        <translation>Copier avec la mise en forme</translation>
    </message>
    <message>
        <source>Copy for the CMS</source>
        <translation>Copier pour le CMS</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find in Library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New Review</source>
        <translation>Nouvelle critique</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Nouvelle depuis un modèle…</translation>
    </message>
    <message>
        <source>Next Marked Word</source>
        <translation>Mot signalé suivant</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview Larger</source>
        <translation>Agrandir l’aperçu</translation>
    </message>
    <message>
        <source>Preview Smaller</source>
        <translation>Réduire l’aperçu</translation>
    </message>
    <message>
        <source>Preview at Its Own Size</source>
        <translation>Aperçu à sa taille réelle</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Sample Review</source>
        <translation>Critique d’exemple</translation>
    </message>
    <message>
        <source>Save a Version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Search and Card</source>
        <translation>Recherche et carte</translation>
    </message>
    <message>
        <source>Section Target…</source>
        <translation>Objectif de la section…</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Snippet…</source>
        <translation>Extrait…</translation>
    </message>
    <message>
        <source>Text Larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Text Smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Text at Its Usual Size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Theme: As the System</source>
        <translation>Couleurs&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Couleurs&#xa0;: sombres</translation>
    </message>
    <message>
        <source>Theme: High Contrast</source>
        <translation>Couleurs&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Couleurs&#xa0;: claires</translation>
    </message>
    <message>
        <source>Typewriter Scrolling</source>
        <translation>Défilement machine à écrire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Word Target…</source>
        <translation>Objectif de mots…</translation>
    </message>
    <message>
        <source>Your Year</source>
        <translation>Votre année</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 reviews</source>
        <translation>%1 critiques</translation>
    </message>
    <message>
        <source>%1, and %2 in the trash</source>
        <translation>%1, et %2 dans la corbeille</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 critique</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Good but for what was damaged</source>
        <translation>Bonne, sauf ce qui était endommagé</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>ce qui est illisible</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message numerus="yes">
        <source>They lie in %1. The newest of each of %n days and of 4 weeks stays.</source>
        <translation>
            <numerusform>Elles se trouvent dans %1. La plus récente de %n jour et de 4 semaines reste.</numerusform>
            <numerusform>Elles se trouvent dans %1. La plus récente de chacun des %n jours et des 4 semaines reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made, and it is good.</source>
        <translation>La sauvegarde est faite, et elle est bonne.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Critiques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore Whole Store…</source>
        <translation>Restaurer toute la base…</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>Chercher dans cette sauvegarde</translation>
    </message>
    <message>
        <source>Reviews in this backup</source>
        <translation>Critiques de cette sauvegarde</translation>
    </message>
    <message>
        <source>The review as the backup holds it</source>
        <translation>La critique telle que la contient la sauvegarde</translation>
    </message>
    <message>
        <source>Bring This Review Back as a Copy</source>
        <translation>Ramener cette critique en copie</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write your review here</source>
        <translation>Écrivez votre critique ici</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Embargo ends</source>
        <translation>Fin d’embargo</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Aller à aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Nothing lies in these weeks. Embargo and publication stand in the Review panel (Ctrl+3), release dates in the Film panel (Ctrl+2): what has a day there is here.</source>
        <translation>Rien dans ces semaines. L’embargo et la publication se trouvent dans le volet Critique (Ctrl+3), les dates de sortie dans le volet Film (Ctrl+2)&#x202f;: ce qui y a une date figure ici.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>Rien ce mois-ci.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>No film yet</source>
        <translation>Pas encore de film</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>your-site.example</source>
        <translation>votre-site.example</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>il y a %n j</numerusform>
            <numerusform>il y a %n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Ad slot</source>
        <translation>Emplacement publicitaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the video</source>
        <translation>Adresse de la vidéo</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Alt text: what the image shows</source>
        <translation>Texte alternatif&#xa0;: ce que montre l’image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Modifier en Markdown</translation>
    </message>
    <message>
        <source>Edit as Markdown (Ctrl+F2)</source>
        <translation>Modifier en Markdown (Ctrl+F2)</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Heading of column {column}</source>
        <translation>En-tête de la colonne {column}</translation>
    </message>
    <message>
        <source>Headline of the other review</source>
        <translation>Titre de l’autre critique</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the card</source>
        <translation>Markdown de la carte</translation>
    </message>
    <message>
        <source>Name of the slot</source>
        <translation>Nom de l’emplacement</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Pas encore décrite</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Shown below the image</source>
        <translation>Affiché sous l’image</translation>
    </message>
    <message>
        <source>Shown below the video</source>
        <translation>Affiché sous la vidéo</translation>
    </message>
    <message>
        <source>Slug or address of the review</source>
        <translation>Slug ou adresse de la critique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Ce que dit la note</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Mots du lien</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Ad slot</source>
        <translation>Emplacement publicitaire</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Alt text missing</source>
        <translation>Texte alternatif manquant</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Pas encore de description</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>in-article</source>
        <translation>dans-l-article</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter changes it, Alt and an arrow move it</source>
        <translation>Suppr l’enlève, Entrée le modifie, Alt et une flèche le déplacent</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>On the desk: “%1”</source>
        <translation>Dans la base&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>No word is marked.</source>
        <translation>Aucun mot n’est signalé.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The text of this version is copied.</source>
        <translation>Le texte de cette version est copié.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>This version cannot be shown.</source>
        <translation>Cette version ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>The review is as in this version.</source>
        <translation>La critique est comme dans cette version.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée avec</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Différence suivante</translation>
    </message>
</context>
<context>
    <name>ConflictPresenter</name>
    <message>
        <source>You and somebody else changed the same passage or field. Both texts are safe; yours is not saved yet.</source>
        <translation>Vous et quelqu’un d’autre avez modifié le même passage ou le même champ. Les deux textes sont à l’abri&#x202f;; le vôtre n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Compare and Choose</source>
        <translation>Comparer et choisir</translation>
    </message>
    <message>
        <source>Your text has changed since. Here it is as it is now.</source>
        <translation>Votre texte a changé depuis. Le voici tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Settled. Both texts are in the history.</source>
        <translation>Réglé. Les deux textes sont dans l’historique.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Changed by you and somebody else</source>
        <translation>Modifié par vous et par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Retour au texte (Échap)</translation>
    </message>
    <message>
        <source>Say what is to stand. Whatever you choose, both texts stay in the history. All else that was changed is in the text already.</source>
        <translation>Dites ce qui doit rester. Quel que soit votre choix, les deux textes demeurent dans l’historique. Toutes les autres modifications sont déjà dans le texte.</translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>Prendre ceux-ci</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Prendre ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste Plain</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Looking for a better spelling…</source>
        <translation>Recherche d’une meilleure orthographe…</translation>
    </message>
    <message>
        <source>Add “%1” to My Words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Edit Link…</source>
        <translation>Modifier le lien…</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Edit Card…</source>
        <translation>Modifier la carte…</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Modifier en Markdown</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Blocks copied. Paste them into WordPress.</source>
        <translation>Blocs copiés. Collez-les dans WordPress.</translation>
    </message>
    <message>
        <source>Rich text copied.</source>
        <translation>Texte mis en forme copié.</translation>
    </message>
    <message>
        <source>HTML copied. Paste it into your site.</source>
        <translation>HTML copié. Collez-le dans votre site.</translation>
    </message>
    <message>
        <source>Review file copied.</source>
        <translation>Fichier de critique copié.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Word Target</source>
        <translation>Objectif de mots</translation>
    </message>
    <message>
        <source>Words that this review is to have; 0 for none</source>
        <translation>Mots que doit compter cette critique&#x202f;; 0 pour aucun objectif</translation>
    </message>
    <message>
        <source>Set Target</source>
        <translation>Fixer l’objectif</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>You can go on writing. If it happens again, copy the report for whoever helps you. It is at %1.</source>
        <translation>Vous pouvez continuer à écrire. Si cela se reproduit, copiez le rapport pour qui vous aide. Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. Your text is safe: what you typed is saved as before.</source>
        <translation>Une partie de ReviewDesk a échoué. Votre texte est à l’abri&#xa0;: ce que vous avez écrit est enregistré comme avant.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. Your text is safe at %1: what you typed is saved as before.</source>
        <translation>Une partie de ReviewDesk a échoué. Votre texte est à l’abri dans %1&#xa0;: ce que vous avez écrit est enregistré comme avant.</translation>
    </message>
    <message>
        <source>A part of ReviewDesk failed. What was saved is safe at %1. Your last changes are not saved yet: they stay in the window, and the line below says why.</source>
        <translation>Une partie de ReviewDesk a échoué. Ce qui était enregistré est en sûreté dans %1. Vos dernières modifications ne le sont pas encore&#xa0;: elles restent dans la fenêtre, et la ligne du bas dit pourquoi.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>What can be read of the review</source>
        <translation>Ce qu’on peut lire de la critique</translation>
    </message>
    <message>
        <source>What can be read of it; it can be copied:</source>
        <translation>Ce qu’on peut en lire&#x202f;; cela peut être copié&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DamagedReview</name>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«&#xa0;%1&#xa0;» est endommagée</translation>
    </message>
    <message>
        <source>It is not as it was saved: the disk, or another program, changed it. Nothing was overwritten.</source>
        <translation>Elle n’est plus telle qu’enregistrée&#xa0;: le disque ou un autre programme l’a modifiée. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Put back the newest sound state; what can be read of it now is kept as a file.</source>
        <translation>Reprenez le dernier état sain&#x202f;; ce qui se lit maintenant est conservé dans un fichier.</translation>
    </message>
    <message>
        <source>Neither its history nor a backup holds it whole. Copy what can be read into a new review.</source>
        <translation>Ni son historique ni aucune sauvegarde ne la contient en entier. Copiez ce qui se lit dans une nouvelle critique.</translation>
    </message>
    <message>
        <source>The review is whole again. What could be read before is kept as %1.</source>
        <translation>La critique est de nouveau entière. Ce qui se lisait avant est conservé sous %1.</translation>
    </message>
    <message>
        <source>Put Back the Version of %1</source>
        <translation>Reprendre la version du %1</translation>
    </message>
    <message>
        <source>Put Back the State of %1 from a Backup</source>
        <translation>Reprendre l’état du %1 d’une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Decorations</name>
    <message>
        <source>Speaker</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>What the closed spoiler is called</source>
        <translation>Le nom du spoiler fermé</translation>
    </message>
    <message>
        <source>Words to pull out</source>
        <translation>Les mots à mettre en exergue</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete this review for ever?</source>
        <translation>Supprimer cette critique pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>Delete these %1 reviews for ever?</source>
        <translation>Supprimer ces %1 critiques pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for Ever</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>Delete all that lies in the trash for ever?</source>
        <translation>Supprimer pour toujours tout ce qui est dans la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>Text, history and images go too, and there is no undo. Backups that hold it are not touched.</source>
        <translation>Texte, historique et images partent aussi, sans retour possible. Les sauvegardes qui les contiennent ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>1 review is deleted.</source>
        <translation>1 critique est supprimée.</translation>
    </message>
    <message>
        <source>%1 reviews are deleted.</source>
        <translation>%1 critiques sont supprimées.</translation>
    </message>
    <message>
        <source>Where somebody still writes, the review stays.</source>
        <translation>Là où quelqu’un écrit encore, la critique reste.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What was not taken as it stood</source>
        <translation>Ce qui n’a pas été pris tel quel</translation>
    </message>
    <message>
        <source>Choose a review in the list to see what becomes of it.</source>
        <translation>Choisissez une critique dans la liste pour voir ce qu’elle devient.</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Both: mine, then theirs</source>
        <translation>Les deux&#xa0;: le mien, puis l’autre</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what was done with these reviews</source>
        <translation>Annuler ce qui a été fait de ces critiques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Own Style Sheet…</source>
        <translation>Feuille de style personnelle…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Make the preview look like your site</source>
        <translation>Donner à l’aperçu l’allure de votre site</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>Feuilles de style (*.css)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Preview at %1 %</source>
        <translation>Aperçu à&#xa0;%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>What you and somebody else changed is not settled yet. It waits in that review; both are safe.</source>
        <translation>Ce que vous et quelqu’un d’autre avez modifié n’est pas encore réglé. Cela attend dans cette critique&#x202f;; les deux sont à l’abri.</translation>
    </message>
    <message>
        <source>What was changed elsewhere meanwhile is in the text too.</source>
        <translation>Ce qui a été modifié ailleurs entre-temps est aussi dans le texte.</translation>
    </message>
    <message>
        <source>What was changed elsewhere is not taken back by Undo. The history has every state.</source>
        <translation>Ce qui a été modifié ailleurs n’est pas repris par Annuler. L’historique garde chaque état.</translation>
    </message>
</context>
<context>
    <name>EmbargoEdit</name>
    <message>
        <source>Write day and time, such as 15 Sep 2023 09:00</source>
        <translation>Écrivez le jour et l’heure, par exemple 15 Sep 2023 09:00</translation>
    </message>
    <message>
        <source>Europe/London</source>
        <translation>Europe/Paris</translation>
    </message>
    <message>
        <source>%s: time zone</source>
        <translation>%s&#xa0;: fuseau horaire</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Write a time zone, such as Europe/London</source>
        <translation>Écrivez un fuseau horaire, par exemple Europe/Paris</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>All the words must stand somewhere in a review. Leave one out, or look for the beginning of a word: harb* finds harbour. A facet narrows a search: director: tag: year:1990..1999 rating&gt;=4</source>
        <translation>Tous les mots doivent figurer quelque part dans une critique. Retirez-en un, ou cherchez le début d’un mot&#xa0;: por* trouve port. Un filtre resserre la recherche&#xa0;: director: tag: year:1990..1999 rating&gt;=4</translation>
    </message>
    <message>
        <source>Search All Reviews</source>
        <translation>Chercher dans toutes les critiques</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show All Reviews</source>
        <translation>Montrer toutes les critiques</translation>
    </message>
    <message>
        <source>No review fits this search under “%1”.</source>
        <translation>Aucune critique de «&#xa0;%1&#xa0;» ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>No review fits this search.</source>
        <translation>Aucune critique ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>No review is under “%1”.</source>
        <translation>Aucune critique sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No reviews yet. Begin one with New, or bring yours in with Import: Markdown files stay as they are.</source>
        <translation>Pas encore de critiques. Commencez-en une avec Créer, ou faites venir les vôtres avec Importer&#xa0;: les fichiers Markdown restent tels quels.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A folder for each review</source>
        <translation>Un dossier par critique</translation>
    </message>
    <message>
        <source>A zip for each review</source>
        <translation>Un zip par critique</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>1 check asks for a look.</source>
        <translation>1 contrôle demande un coup d’œil.</translation>
    </message>
    <message>
        <source>%1 checks ask for a look.</source>
        <translation>%1 contrôles demandent un coup d’œil.</translation>
    </message>
    <message>
        <source>It becomes the zip %1 in there.</source>
        <translation>Elle y devient le zip %1.</translation>
    </message>
    <message>
        <source>It becomes the folder %1 in there.</source>
        <translation>Elle y devient le dossier %1.</translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>Exporter dans le dossier</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>%1 (does not work)</source>
        <translation>%1 (ne fonctionne pas)</translation>
    </message>
    <message>
        <source>%1 picked reviews:</source>
        <translation>%1 critiques choisies&#xa0;:</translation>
    </message>
    <message>
        <source>In the kind they have</source>
        <translation>Dans leur propre format</translation>
    </message>
    <message>
        <source>As WebP</source>
        <translation>En WebP</translation>
    </message>
    <message>
        <source>As JPEG</source>
        <translation>En JPEG</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export 1 review</source>
        <translation>Exporter 1 critique</translation>
    </message>
    <message>
        <source>Export %1 reviews</source>
        <translation>Exporter %1 critiques</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export under embargo</source>
        <translation>Exporter malgré l’embargo</translation>
    </message>
    <message>
        <source>Export under Embargo</source>
        <translation>Exporter sous embargo</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>What narrows the search</source>
        <translation>Ce qui restreint la recherche</translation>
    </message>
    <message>
        <source>Narrowed by %1</source>
        <translation>Restreint par %1</translation>
    </message>
    <message>
        <source>Delete lifts it, Enter leads to it in the search</source>
        <translation>Suppr le retire, Entrée y mène dans la recherche</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Shown below the image</source>
        <translation>Affiché sous l’image</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} trouvées</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
    <message>
        <source>{total} replaced</source>
        <translation>{total} remplacées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>This expression could take too long here. Use fewer * and + in it, and none inside another.</source>
        <translation>Cette expression pourrait durer trop longtemps ici. Utilisez moins de * et de +, et aucun à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>This is no complete regular expression.</source>
        <translation>Cette expression régulière n’est pas complète.</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Mot entier</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Nothing to look at. This review is ready to leave.</source>
        <translation>Rien à signaler. Cette critique est prête à partir.</translation>
    </message>
    <message>
        <source>Checks to look at</source>
        <translation>Vérifications à regarder</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>the usual folder</source>
        <translation>le dossier habituel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A review needs this</source>
        <translation>Une critique en a besoin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Légers</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Toute l’intrigue</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Search and card</source>
        <translation>Recherche et carte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Address of the page (slug)</source>
        <translation>Adresse de la page (slug)</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type d’œuvre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Où le voir</translation>
    </message>
    <message>
        <source>Catalogue numbers</source>
        <translation>Numéros de catalogue</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>Spoilers</source>
        <translation>Spoilers</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Titre dans les résultats</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Description dans les résultats</translation>
    </message>
    <message>
        <source>Key phrase</source>
        <translation>Expression clé</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Adresse d’origine</translation>
    </message>
    <message>
        <source>Featured image</source>
        <translation>Image à la une</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Écouté le</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Played on</source>
        <translation>Joué le</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Where to buy</source>
        <translation>Où l’acheter</translation>
    </message>
    <message>
        <source>Where to listen</source>
        <translation>Où l’écouter</translation>
    </message>
    <message>
        <source>Where to play</source>
        <translation>Où y jouer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>as on the cover</source>
        <translation>comme sur la couverture</translation>
    </message>
    <message>
        <source>isbn · 978-3-16-148410-0</source>
        <translation>isbn · 978-3-16-148410-0</translation>
    </message>
    <message>
        <source>Bookshop · https://…</source>
        <translation>Librairie · https://…</translation>
    </message>
    <message>
        <source>review copy</source>
        <translation>copie presse</translation>
    </message>
    <message>
        <source>hardback</source>
        <translation>relié</translation>
    </message>
    <message>
        <source>PEGI 12</source>
        <translation>PEGI 12</translation>
    </message>
    <message>
        <source>steam · 400</source>
        <translation>steam · 400</translation>
    </message>
    <message>
        <source>Steam · https://…</source>
        <translation>Steam · https://…</translation>
    </message>
    <message>
        <source>PS5</source>
        <translation>PS5</translation>
    </message>
    <message>
        <source>musicbrainz · 1b022e01…</source>
        <translation>musicbrainz · 1b022e01…</translation>
    </message>
    <message>
        <source>Bandcamp · https://…</source>
        <translation>Bandcamp · https://…</translation>
    </message>
    <message>
        <source>vinyl</source>
        <translation>vinyle</translation>
    </message>
    <message>
        <source>as on the poster</source>
        <translation>comme sur l’affiche</translation>
    </message>
    <message>
        <source>2h 1m</source>
        <translation>2h 1m</translation>
    </message>
    <message>
        <source>2023</source>
        <translation>2023</translation>
    </message>
    <message>
        <source>15 Sep 2023</source>
        <translation>15 Sep 2023</translation>
    </message>
    <message>
        <source>PG</source>
        <translation>Tous publics</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>name as role…</source>
        <translation>nom as rôle…</translation>
    </message>
    <message>
        <source>Prime Video · https://…</source>
        <translation>Prime Video · https://…</translation>
    </message>
    <message>
        <source>imdb · tt11426232</source>
        <translation>imdb · tt11426232</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>en une phrase</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>press screening</source>
        <translation>avant-première</translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>what the reader should know</source>
        <translation>ce que le lecteur doit savoir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>one address a line</source>
        <translation>une adresse par ligne</translation>
    </message>
    <message>
        <source>from the headline</source>
        <translation>d’après le titre</translation>
    </message>
    <message>
        <source>as the headline</source>
        <translation>comme le titre</translation>
    </message>
    <message>
        <source>as the standfirst</source>
        <translation>comme le chapô</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Write four digits, such as 2023</source>
        <translation>Écrivez quatre chiffres, par exemple 2023</translation>
    </message>
    <message>
        <source>Write a number from 1 on</source>
        <translation>Écrivez un nombre à partir de 1</translation>
    </message>
    <message>
        <source>Write minutes, such as 121 or 2h 1m</source>
        <translation>Écrivez des minutes, par exemple 121 ou 2h 1m</translation>
    </message>
    <message>
        <source>Write the name before the part</source>
        <translation>Écrivez le nom avant le rôle</translation>
    </message>
    <message>
        <source>Write one date a line, such as 15 Sep 2023 · US</source>
        <translation>Écrivez une date par ligne, par exemple 15 Sep 2023 · US</translation>
    </message>
    <message>
        <source>Write one a line, such as PG · US</source>
        <translation>Écrivez-en une par ligne, par exemple PG · US</translation>
    </message>
    <message>
        <source>Write one a line: name · https://… · affiliate</source>
        <translation>Écrivez-en un par ligne&#xa0;: nom · https://… · affiliate</translation>
    </message>
    <message>
        <source>Write catalogue and number, such as imdb · tt11426232</source>
        <translation>Écrivez le catalogue et le numéro, par exemple imdb · tt11426232</translation>
    </message>
    <message>
        <source>Write a date, such as 2023, Sep 2023 or 15 Sep 2023</source>
        <translation>Écrivez une date, par exemple 2023, Sep 2023 ou 15 Sep 2023</translation>
    </message>
    <message>
        <source>Write day and time, such as 15 Sep 2023 09:00</source>
        <translation>Écrivez le jour et l’heure, par exemple 15 Sep 2023 09:00</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens</source>
        <translation>Utilisez minuscules, chiffres et traits d’union simples</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://example.org/review</source>
        <translation>Écrivez une adresse complète, par exemple https://example.org/critique</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Look up film…</source>
        <translation>Chercher le film…</translation>
    </message>
    <message>
        <source>* A review needs this</source>
        <translation>* Une critique en a besoin</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>Style de paragraphe</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Show as Markdown</source>
        <translation>Montrer en Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Ad Slot</source>
        <translation>Emplacement publicitaire</translation>
    </message>
    <message>
        <source>Also Read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Contenu intégré</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Intertitre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Intertitre 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Intertitre 4</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Intertitre {level}</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>Code dans le texte</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Pull Quote</source>
        <translation>Exergue</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>FromTemplate</name>
    <message>
        <source>Four sections: story, strengths, weaknesses, verdict</source>
        <translation>Quatre parties&#xa0;: histoire, forces, faiblesses, verdict</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Critique brève</translation>
    </message>
    <message>
        <source>Festival notes</source>
        <translation>Notes de festival</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>Nouvelle depuis un modèle</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as the template %1.</source>
        <translation>Enregistrée comme modèle %1.</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Write a number on the scale, such as 7.5</source>
        <translation>Écrivez un nombre de l’échelle, par exemple 7.5</translation>
    </message>
    <message>
        <source>%s as a number</source>
        <translation>%s en chiffres</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A backup is made every day. What goes to the trash stays there for 30 days. What is being typed is written beside the store, too, and comes back after a power cut.</source>
        <translation>Une sauvegarde est faite chaque jour. Ce qui va à la corbeille y reste 30 jours. Ce que vous écrivez est aussi noté à côté de la base et revient après une coupure de courant.</translation>
    </message>
    <message>
        <source>Ahead and behind</source>
        <translation>Devant et derrière</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Ctrl+8 opens a calendar of embargoes, releases and publications, Ctrl+9 shows what a year came to. Enter on a day opens its review, Enter on a bar finds what it counts; Escape goes back to the text.</source>
        <translation>Ctrl+8 ouvre un calendrier des embargos, des sorties et des publications, Ctrl+9 montre le bilan d’une année. Entrée ouvre la critique d’un jour et trouve ce que compte une barre&#x202f;; Échap revient au texte.</translation>
    </message>
    <message>
        <source>Ctrl+N begins a review. Headline, standfirst and text are written on the page in the middle; the panels at the left hold what is said about the film.</source>
        <translation>Ctrl+N commence une critique. Titre, chapô et texte s’écrivent sur la page du milieu&#x202f;; les volets de gauche contiennent ce qui se dit du film.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every action, review and person by a few letters. Ctrl+Shift+F searches the library: words, “phrases”, -without, and facets such as director: or rating&gt;=4.</source>
        <translation>Ctrl+Maj+P trouve chaque commande, critique et personne en quelques lettres. Ctrl+Maj+F cherche dans la bibliothèque&#xa0;: mots, «&#xa0;expressions&#xa0;», -sans, et des filtres comme director: ou rating&gt;=4.</translation>
    </message>
    <message>
        <source>Export writes the article into a folder, Copy puts it on the clipboard. Under embargo nothing leaves unless you type the title of the film.</source>
        <translation>Exporter écrit l’article dans un dossier, Copier le met dans le presse-papiers. Sous embargo, rien ne sort à moins que vous ne saisissiez le titre du film.</translation>
    </message>
    <message>
        <source>F6 and Shift+F6 go from pane to pane, Tab from field to field, Ctrl and a number open a panel, F10 opens the menu and Shift+F10 that of what has the focus; F7 goes to the next marked word. Every action can be given another key in the preferences.</source>
        <translation>F6 et Maj+F6 vont d’un volet à l’autre, Tab d’un champ à l’autre, Ctrl et un chiffre ouvrent un volet, F10 ouvre le menu et Maj+F10 le menu contextuel&#x202f;; F7 va au mot signalé suivant. Chaque commande peut recevoir une autre touche dans les préférences.</translation>
    </message>
    <message>
        <source>F9 shows the article as its readers will see it. Choose above it where the article goes; beside the page stand its HTML, the search result and the card for networks.</source>
        <translation>F9 montre l’article tel que ses lecteurs le verront. Choisissez au-dessus où il va&#x202f;; à côté de la page se trouvent son HTML, le résultat de recherche et la carte pour les réseaux.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Signs format as you type: ## begins a heading, &gt; a quote, - a list, **bold** is bold. Paste brings formatting along, Ctrl+Shift+V leaves it behind. “Markdown” shows the source at the same place, and no byte changes that you did not touch.</source>
        <translation>Les signes mettent en forme pendant la saisie&#xa0;: ## commence un intertitre, &gt; une citation, - une liste, **gras** est en gras. Coller apporte la mise en forme, Ctrl+Maj+V la laisse. «&#xa0;Markdown&#xa0;» montre la source au même endroit, et aucun octet ne change que vous n’ayez touché.</translation>
    </message>
    <message>
        <source>The number at the list of checks says what is still open: a missing credit, a dead link, a spoiler in the standfirst. A click leads to the place.</source>
        <translation>Le nombre près de la liste des vérifications dit ce qui reste ouvert&#xa0;: un crédit manquant, un lien mort, un spoiler dans le chapô. Un clic mène à l’endroit.</translation>
    </message>
    <message>
        <source>There is nothing to save: every key is on the disk within a second. Ctrl+S keeps a version under a name, and History shows all versions, compares them and puts any of them back.</source>
        <translation>Il n’y a rien à enregistrer&#xa0;: chaque frappe est sur le disque en moins d’une seconde. Ctrl+S conserve une version sous un nom, et l’historique montre toutes les versions, les compare et restaure n’importe laquelle.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sans souris</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst: one or two sentences under the headline</source>
        <translation>Chapô&#xa0;: une ou deux phrases sous le titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapô</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Choose the file of %1 again</source>
        <translation>Choisir de nouveau le fichier de %1</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>A desk for film critics. It works offline and keeps your reviews on this machine. MIT licence.</source>
        <translation>Un bureau pour la critique de cinéma. Il travaille sans réseau et garde vos critiques sur cette machine. Licence MIT.</translation>
    </message>
    <message>
        <source>About ReviewDesk</source>
        <translation>À propos de ReviewDesk</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n champ diffère</numerusform>
            <numerusform>%n champs diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and stand as they are there; your texts lie in their history.</source>
        <translation>
            <numerusform>%n a été modifiée ailleurs et reste telle quelle&#x202f;; votre texte se trouve dans son historique.</numerusform>
            <numerusform>%n ont été modifiées ailleurs et restent telles quelles&#x202f;; vos textes se trouvent dans leur historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added (underlined)</source>
        <translation>
            <numerusform>%n mot ajouté (souligné)</numerusform>
            <numerusform>%n mots ajoutés (soulignés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words moved (dotted)</source>
        <translation>
            <numerusform>%n mot déplacé (pointillé)</numerusform>
            <numerusform>%n mots déplacés (pointillés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed (struck through)</source>
        <translation>
            <numerusform>%n mot supprimé (barré)</numerusform>
            <numerusform>%n mots supprimés (barrés)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 champ diffère</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>1 word added (underlined)</source>
        <translation>1 mot ajouté (souligné)</translation>
    </message>
    <message>
        <source>1 word moved (dotted)</source>
        <translation>1 mot déplacé (pointillé)</translation>
    </message>
    <message>
        <source>1 word removed (struck through)</source>
        <translation>1 mot supprimé (barré)</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Changed elsewhere too</source>
        <translation>Modifiée ailleurs aussi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>Dans l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>In this version: %1.</source>
        <translation>Dans cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>One was changed elsewhere and stands as it is there; your text lies in its history.</source>
        <translation>L’une a été modifiée ailleurs et reste telle quelle&#x202f;; votre texte se trouve dans son historique.</translation>
    </message>
    <message>
        <source>Only blanks or signs differ.</source>
        <translation>Seuls des espaces ou des signes diffèrent.</translation>
    </message>
    <message>
        <source>Other keys of the file</source>
        <translation>Autres clés du fichier</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Pause in the writing</source>
        <translation>Pause d’écriture</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupérée</translation>
    </message>
    <message numerus="yes">
        <source>ReviewDesk ended before it had saved. Your last changes to %n reviews are back.</source>
        <translation>
            <numerusform>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de %n critique sont revenues.</numerusform>
            <numerusform>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de %n critiques sont revenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back, with those made elsewhere.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de «&#xa0;%1&#xa0;» sont revenues, avec celles faites ailleurs.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. Your last changes to “%1” are back.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. Vos dernières modifications de «&#xa0;%1&#xa0;» sont revenues.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” had been removed; it is back, with your last changes.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. «&#xa0;%1&#xa0;» avait été supprimée&#x202f;; elle est revenue, avec vos dernières modifications.</translation>
    </message>
    <message>
        <source>ReviewDesk ended before it had saved. “%1” was changed elsewhere and stands as it is there; your last changes lie in its history.</source>
        <translation>ReviewDesk s’est arrêté avant d’avoir enregistré. «&#xa0;%1&#xa0;» a été modifiée ailleurs et reste telle quelle&#x202f;; vos dernières modifications se trouvent dans son historique.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistrée %1</translation>
    </message>
    <message>
        <source>Since this version: %1.</source>
        <translation>Depuis cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>What was kept here is damaged on the disk and cannot be read. Your text is not touched by it, and new versions are kept as before. An older backup may still hold what is missing.</source>
        <translation>Ce qui était conservé ici est endommagé sur le disque et illisible. Votre texte n’est pas touché, et les nouvelles versions sont conservées comme avant. Une sauvegarde plus ancienne contient peut-être encore ce qui manque.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No versions yet. One is kept by itself when you pause, export or publish, and before anything replaces your text.

Ctrl+S keeps one under a name. Any of them can be compared with what you have now, and put back.</source>
        <translation>Pas encore de versions. Une version est conservée d’elle-même quand vous faites une pause, exportez ou publiez, et avant que quoi que ce soit ne remplace votre texte.

Ctrl+S en conserve une sous un nom. Chacune peut être comparée à l’état actuel et restaurée.</translation>
    </message>
</context>
<context>
    <name>HtmlTab</name>
    <message>
        <source>HTML of the article</source>
        <translation>HTML de l’article</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>Copier le HTML</translation>
    </message>
    <message>
        <source>Copy the HTML as this target takes it</source>
        <translation>Copier le HTML tel que le prend cette cible</translation>
    </message>
    <message>
        <source>Copy the HTML as this target takes it, without the lines and blanks shown here</source>
        <translation>Copier le HTML tel que le prend cette cible, sans les lignes et espaces montrés ici</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImageCard</name>
    <message>
        <source>Featured image</source>
        <translation>Image à la une</translation>
    </message>
    <message>
        <source>Decorative, needs no alt text</source>
        <translation>Décorative, sans texte alternatif</translation>
    </message>
    <message>
        <source>Remove %s</source>
        <translation>Retirer %s</translation>
    </message>
    <message>
        <source>Feature %s</source>
        <translation>Mettre %s à la une</translation>
    </message>
</context>
<context>
    <name>ImageTrouble</name>
    <message>
        <source>Put Back from a Backup</source>
        <translation>Reprendre d’une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the File Again…</source>
        <translation>Choisir de nouveau le fichier…</translation>
    </message>
    <message>
        <source>This image is damaged on the disk and cannot be shown. The text is safe.</source>
        <translation>Cette image est endommagée sur le disque et ne peut pas être montrée. Le texte est à l’abri.</translation>
    </message>
    <message>
        <source>The newest good backup may have it whole.</source>
        <translation>La dernière bonne sauvegarde l’a peut-être en entier.</translation>
    </message>
    <message>
        <source>No backup has it whole: choose its file again.</source>
        <translation>Aucune sauvegarde ne l’a en entier&#xa0;: choisissez de nouveau son fichier.</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Alt text: what the image shows</source>
        <translation>Texte alternatif&#xa0;: ce que montre l’image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ImagesForm</name>
    <message>
        <source>No images yet. Add a still or the poster; drop it into the text or choose a file.</source>
        <translation>Pas encore d’images. Ajoutez une photo du film ou l’affiche&#xa0;: déposez-la dans le texte ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Add Image…</source>
        <translation>Ajouter une image…</translation>
    </message>
</context>
<context>
    <name>ImagesPresenter</name>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>For All Shown</source>
        <translation>Pour toutes celles montrées</translation>
    </message>
    <message>
        <source>Choose for all that are shown, or for those selected</source>
        <translation>Choisir pour toutes celles montrées, ou pour la sélection</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 already there</source>
        <translation>%1 déjà là</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 came in beside those there</source>
        <translation>%1 ajoutées à côté de celles qui existent</translation>
    </message>
    <message>
        <source>%1 images of the net</source>
        <translation>%1 images d’Internet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 laissées de côté</translation>
    </message>
    <message>
        <source>%1 left, for others like them are there</source>
        <translation>%1 laissées, car des semblables sont là</translation>
    </message>
    <message>
        <source>%1 not imported</source>
        <translation>%1 non importées</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 remplacées</translation>
    </message>
    <message>
        <source>%1 reviews imported</source>
        <translation>%1 critiques importées</translation>
    </message>
    <message>
        <source>%1 reviews taken back.</source>
        <translation>%1 critiques reprises.</translation>
    </message>
    <message>
        <source>%1 stay: they changed since.</source>
        <translation>%1 restent&#xa0;: elles ont changé depuis.</translation>
    </message>
    <message>
        <source>%1 there with other texts, left as they are</source>
        <translation>%1 là avec d’autres textes, laissées telles quelles</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>1 already there</source>
        <translation>1 déjà là</translation>
    </message>
    <message>
        <source>1 came in beside the one there</source>
        <translation>1 ajoutée à côté de celle qui existe</translation>
    </message>
    <message>
        <source>1 image of the net</source>
        <translation>1 image d’Internet</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 laissée de côté</translation>
    </message>
    <message>
        <source>1 left, for one like it is there</source>
        <translation>1 laissée, car une semblable est là</translation>
    </message>
    <message>
        <source>1 not imported</source>
        <translation>1 non importée</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 remplacée</translation>
    </message>
    <message>
        <source>1 review imported</source>
        <translation>1 critique importée</translation>
    </message>
    <message>
        <source>1 review taken back.</source>
        <translation>1 critique reprise.</translation>
    </message>
    <message>
        <source>1 stays: it changed since.</source>
        <translation>1 reste&#xa0;: elle a changé depuis.</translation>
    </message>
    <message>
        <source>1 there with another text, left as it is</source>
        <translation>1 là avec un autre texte, laissée telle quelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>La faire venir</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Came in beside the one there</source>
        <translation>Ajoutée à côté de celle qui existe</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Ne peut pas arriver</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>Comes in beside the one there</source>
        <translation>Arrive à côté de celle qui existe</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>N’est pas arrivée</translation>
    </message>
    <message>
        <source>Fetch %1 images from the net</source>
        <translation>Télécharger %1 images d’Internet</translation>
    </message>
    <message>
        <source>Fetch 1 image from the net</source>
        <translation>Télécharger 1 image d’Internet</translation>
    </message>
    <message>
        <source>Fetch Images</source>
        <translation>Télécharger les images</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From %1 and %2 more</source>
        <translation>De %1 et de %2 autres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1 Reviews</source>
        <translation>Importer %1 critiques</translation>
    </message>
    <message>
        <source>Import 1 Review</source>
        <translation>Importer 1 critique</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Importation… %1 sur %2</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Left: it lies in the trash</source>
        <translation>Laissée&#xa0;: elle est dans la corbeille</translation>
    </message>
    <message>
        <source>Left: one like it is there</source>
        <translation>Laissée&#xa0;: une semblable est là</translation>
    </message>
    <message>
        <source>Left: there with another text</source>
        <translation>Laissée&#xa0;: là avec un autre texte</translation>
    </message>
    <message>
        <source>Looking… %1 found so far. Nothing is changed yet.</source>
        <translation>Recherche… %1 trouvées jusqu’ici. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Some could be there already: they stay out unless you decide otherwise.</source>
        <translation>Rien n’est encore modifié. Certaines sont peut-être déjà là&#xa0;: elles restent dehors sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>Nothing was found there that can be imported.</source>
        <translation>Rien d’importable n’a été trouvé à cet endroit.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Replace the one on the desk</source>
        <translation>Remplacer celle de la base</translation>
    </message>
    <message>
        <source>Replaced the one there</source>
        <translation>A remplacé celle qui existait</translation>
    </message>
    <message>
        <source>Replaces the one there</source>
        <translation>Remplace celle qui existe</translation>
    </message>
    <message>
        <source>Taking back… %1 of %2</source>
        <translation>Annulation… %1 sur %2</translation>
    </message>
    <message>
        <source>The look was cancelled: this is not all. Nothing is changed yet.</source>
        <translation>L’examen a été interrompu&#xa0;: tout n’y est pas. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message>
        <source>They become images of their reviews. The sites hear your address and that ReviewDesk asks. What does not come keeps its link.</source>
        <translation>Elles deviennent des images de leurs critiques. Les sites apprennent votre adresse et que ReviewDesk demande. Ce qui ne vient pas garde son lien.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo Import of %1 Reviews</source>
        <translation>Annuler l’importation de %1 critiques</translation>
    </message>
    <message>
        <source>Undo Import of 1 Review</source>
        <translation>Annuler l’importation de 1 critique</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Avec remarques</translation>
    </message>
</context>
<context>
    <name>ImportingPresenter</name>
    <message>
        <source>Import reviews</source>
        <translation>Importer des critiques</translation>
    </message>
    <message>
        <source>Import a folder of reviews</source>
        <translation>Importer un dossier de critiques</translation>
    </message>
    <message>
        <source>Another import is going on. Wait for it, or cancel it first.</source>
        <translation>Une autre importation est en cours. Attendez-la, ou interrompez-la d’abord.</translation>
    </message>
    <message>
        <source>Look Into</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Cancelled: %1 were not begun.</source>
        <translation>Interrompu&#xa0;: %1 n’ont pas été commencées.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>There is no backup yet. Back Up Now makes one; from then on there is one a day.</source>
        <translation>Il n’y a pas encore de sauvegarde. Sauvegarder maintenant en fait une&#x202f;; ensuite, il y en a une par jour.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>No review in this backup fits.</source>
        <translation>Aucune critique de cette sauvegarde ne répond.</translation>
    </message>
    <message>
        <source>It holds no review.</source>
        <translation>Elle ne contient aucune critique.</translation>
    </message>
    <message>
        <source>The %1 edited last are shown; search for the others.</source>
        <translation>Les %1 modifiées en dernier sont montrées&#x202f;; cherchez les autres.</translation>
    </message>
    <message>
        <source>The review is back as a copy, and open in the window. What was there stays as it is.</source>
        <translation>La critique est de retour en copie, ouverte dans la fenêtre. Ce qui était là reste tel quel.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Usual keys for everything</source>
        <translation>Touches habituelles partout</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Add Dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Add a dictionary for %1</source>
        <translation>Ajouter un dictionnaire pour %1</translation>
    </message>
    <message>
        <source>Hunspell dictionaries (*.dic)</source>
        <translation>Dictionnaires Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 · no dictionary</source>
        <translation>%1 · pas de dictionnaire</translation>
    </message>
    <message>
        <source>The dictionary for %1 is in force.</source>
        <translation>Le dictionnaire pour %1 est en service.</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Today’s backup is being made. Your reviews are saved.</source>
        <translation>La sauvegarde d’aujourd’hui est en cours. Vos critiques sont enregistrées.</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup of today. Your reviews are saved.</source>
        <translation>Il n’y a pas de sauvegarde d’aujourd’hui. Vos critiques sont enregistrées.</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message>
        <source>the server&apos;s care</source>
        <translation>les soins du serveur</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>Les dernières modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Close Without the Changes</source>
        <translation>Fermer sans les modifications</translation>
    </message>
    <message>
        <source>The last changes are not in the store yet.</source>
        <translation>Les dernières modifications ne sont pas encore dans la base.</translation>
    </message>
    <message>
        <source>The last changes are not on the desk yet, for it does not answer.</source>
        <translation>Les dernières modifications ne sont pas encore dans la base, car elle ne répond pas.</translation>
    </message>
    <message>
        <source>They are kept on this machine, and come in at the next start.</source>
        <translation>Elles sont conservées sur cette machine et y entrent au prochain démarrage.</translation>
    </message>
    <message>
        <source>They lie in the history of the review.</source>
        <translation>Elles se trouvent dans l’historique de la critique.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep Writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Copy the Review and Close</source>
        <translation>Copier la critique et fermer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 found, the best %2 first</source>
        <translation>%1 trouvées, les %2 meilleures d’abord</translation>
    </message>
    <message>
        <source>%1 found, best first</source>
        <translation>%1 trouvées, les meilleures d’abord</translation>
    </message>
    <message>
        <source>%1 found, newest first</source>
        <translation>%1 trouvées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvées</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>As sorted</source>
        <translation>Selon le tri</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleures d’abord</translation>
    </message>
    <message>
        <source>headline, standfirst</source>
        <translation>titre, chapô</translation>
    </message>
    <message>
        <source>title of the work</source>
        <translation>titre de l’œuvre</translation>
    </message>
    <message>
        <source>who directed</source>
        <translation>qui réalise</translation>
    </message>
    <message>
        <source>who plays, and whom</source>
        <translation>qui joue, et quel rôle</translation>
    </message>
    <message>
        <source>anybody named</source>
        <translation>toute personne nommée</translation>
    </message>
    <message>
        <source>tag or genre</source>
        <translation>étiquette ou genre</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>où elle en est</translation>
    </message>
    <message>
        <source>film, book …</source>
        <translation>film, livre …</translation>
    </message>
    <message>
        <source>en or en-GB</source>
        <translation>fr ou fr-CA</translation>
    </message>
    <message>
        <source>1999 or 1990..1999</source>
        <translation>1999 ou 1990..1999</translation>
    </message>
    <message>
        <source>out of five</source>
        <translation>sur cinq</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>today, 2026-11 …</source>
        <translation>today, 2026-11 …</translation>
    </message>
    <message>
        <source>held, lifted …</source>
        <translation>en cours, levé …</translation>
    </message>
    <message>
        <source>image, rating …</source>
        <translation>image, note …</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publiée</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Film title</source>
        <translation>Titre du film</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récentes d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>anciennes d’abord</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>de Z à A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>de A à Z</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>hautes d’abord</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>basses d’abord</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>longues d’abord</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>courtes d’abord</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Keep Search…</source>
        <translation>Garder la recherche…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Search: words, director:, rating&gt;=4</source>
        <translation>Recherche&#xa0;: mots, director:, rating&gt;=4</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, begin*, and facets: press the Down key to see them</source>
        <translation>Mots, «&#xa0;expressions&#xa0;», -sans, début*, et filtres&#xa0;: la touche Bas les montre</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Critiques</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Other reviews are still on their way out. Wait for them, or cancel that first.</source>
        <translation>D’autres critiques sont encore en route. Attendez-les, ou interrompez d’abord.</translation>
    </message>
    <message>
        <source>Exporting review %1 of %2…</source>
        <translation>Export de la critique %1 sur %2…</translation>
    </message>
    <message>
        <source>1 was stopped.</source>
        <translation>1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 were stopped.</source>
        <translation>%1 ont été arrêtées.</translation>
    </message>
    <message>
        <source>Cancelled: %1 were not begun.</source>
        <translation>Interrompu&#xa0;: %1 n’ont pas été commencées.</translation>
    </message>
    <message>
        <source>No review was exported.</source>
        <translation>Aucune critique n’a été exportée.</translation>
    </message>
    <message>
        <source>1 review exported to %2.</source>
        <translation>1 critique exportée vers %2.</translation>
    </message>
    <message>
        <source>%1 reviews exported to %2.</source>
        <translation>%1 critiques exportées vers %2.</translation>
    </message>
    <message>
        <source>%1 reviews are in the trash.</source>
        <translation>%1 critiques sont dans la corbeille.</translation>
    </message>
    <message>
        <source>The tags of %1 changed.</source>
        <translation>Les étiquettes de %1 ont changé.</translation>
    </message>
    <message>
        <source>Status of %1: %2.</source>
        <translation>Statut de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 more stayed as they were.</source>
        <translation>%1 autres sont restées telles quelles.</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 critique</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 critiques</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>%1 reviews picked</source>
        <translation>%1 critiques choisies</translation>
    </message>
    <message>
        <source>%1 for the picked reviews</source>
        <translation>%1 pour les critiques choisies</translation>
    </message>
</context>
<context>
    <name>ManyLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>Montrer lesquelles</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Masquer (Échap)</translation>
    </message>
    <message>
        <source>Reviews that were not exported</source>
        <translation>Critiques non exportées</translation>
    </message>
    <message>
        <source>Open this review</source>
        <translation>Ouvrir cette critique</translation>
    </message>
    <message>
        <source>Hide Which</source>
        <translation>Masquer lesquelles</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 characters · %2 of %3 pixels</source>
        <translation>%1 caractères · %2 pixels sur %3</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Muted checks</source>
        <translation>Vérifications désactivées</translation>
    </message>
    <message>
        <source>Hear It Again</source>
        <translation>La réactiver</translation>
    </message>
    <message numerus="yes">
        <source>%n muted on this desk</source>
        <translation>
            <numerusform>%n désactivée pour cette base</numerusform>
            <numerusform>%n désactivées pour cette base</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MutingBar</name>
    <message>
        <source>Mute This Check…</source>
        <translation>Désactiver cette vérification…</translation>
    </message>
    <message>
        <source>Why does nobody on this desk want to hear of it?</source>
        <translation>Pourquoi personne ne veut-il en entendre parler ici&#x202f;?</translation>
    </message>
    <message>
        <source>Reason for muting</source>
        <translation>Raison de la désactivation</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it under this name (Enter); Esc lets it go</source>
        <translation>Conserver sous ce nom (Entrée)&#x202f;; Échap l’abandonne</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Saved as version “%1”</source>
        <translation>Conservée comme version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The version is named “%1”</source>
        <translation>La version s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The name is taken away</source>
        <translation>Le nom est retiré</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>This review was removed elsewhere.</source>
        <translation>Cette critique a été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Ouverte dans une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 is editing this too</source>
        <translation>%1 y travaille aussi</translation>
    </message>
    <message>
        <source>%1 are editing this too</source>
        <translation>%1 y travaillent aussi</translation>
    </message>
    <message>
        <source>The desk does not answer. Go on writing: your text is kept here until it does.</source>
        <translation>La base ne répond pas. Continuez à écrire&#xa0;: votre texte est conservé ici jusqu’à ce qu’elle réponde.</translation>
    </message>
    <message>
        <source>The desk answers again.</source>
        <translation>La base répond de nouveau.</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>No review is open</source>
        <translation>Aucune critique n’est ouverte</translation>
    </message>
    <message>
        <source>Open one in the library, or begin here. Everything is saved as you type.</source>
        <translation>Ouvrez-en une dans la bibliothèque, ou commencez ici. Tout est enregistré pendant que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Masquer (Échap)</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>More formatting</source>
        <translation>Autres mises en forme</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Revenir au texte (Échap)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>A few letters are enough: “exp wp” finds the export for WordPress.</source>
        <translation>Quelques lettres suffisent&#xa0;: «&#xa0;exp wp&#xa0;» trouve l’export pour WordPress.</translation>
    </message>
    <message>
        <source>Nothing answers to this. Try fewer letters, or search the texts: Ctrl+Shift+F.</source>
        <translation>Rien ne répond à ces lettres. Essayez-en moins, ou cherchez dans les textes&#xa0;: Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>search the library</source>
        <translation>chercher dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Action, review or person</source>
        <translation>Commande, critique ou personne</translation>
    </message>
    <message>
        <source>Type an action, a review or a person</source>
        <translation>Saisissez une commande, une critique ou une personne</translation>
    </message>
    <message>
        <source>What answers to it</source>
        <translation>Ce qui y répond</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Show the Difference</source>
        <translation>Montrer la différence</translation>
    </message>
    <message>
        <source>Restored the version of %1. What stood there before is in the history.</source>
        <translation>La version du %1 est restaurée. Ce qui était là est dans l’historique.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The restore is undone.</source>
        <translation>La restauration est annulée.</translation>
    </message>
</context>
<context>
    <name>PasteNotice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>A link to a place that is not on the web is now words alone.</source>
        <translation>Un lien vers un endroit hors du web n’est plus que des mots.</translation>
    </message>
    <message>
        <source>A very long paragraph was cut into several.</source>
        <translation>Un paragraphe très long a été coupé en plusieurs.</translation>
    </message>
    <message>
        <source>Format it</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>It was nested too deep to keep all of its formatting.</source>
        <translation>C’était trop imbriqué pour garder toute la mise en forme.</translation>
    </message>
    <message>
        <source>It was too large: only the beginning is here, {most} characters at most. Copy the rest in parts.</source>
        <translation>C’était trop grand&#xa0;: seul le début est ici, {most} caractères au plus. Copiez le reste par morceaux.</translation>
    </message>
    <message>
        <source>Keep as typed characters</source>
        <translation>Garder comme saisi</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Laissé de côté&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Pasted as formatted text</source>
        <translation>Collé avec mise en forme</translation>
    </message>
    <message>
        <source>Pasted as plain text</source>
        <translation>Collé en texte brut</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Collage…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lecture du presse-papiers…</translation>
    </message>
    <message>
        <source>The words are all here.</source>
        <translation>Tous les mots y sont.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a text can hold. Nothing was changed.</source>
        <translation>Le presse-papiers ne contient rien qu’un texte puisse recevoir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a picture without a web address</source>
        <translation>une image sans adresse web</translation>
    </message>
    <message>
        <source>{number} pictures without a web address</source>
        <translation>{number} images sans adresse web</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} et {last}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show which reviews</source>
        <translation>Quelles critiques montrer</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This desk lets you read and not write: what you type here is not saved. You can copy and export. Ask who keeps the server for the right to write.</source>
        <translation>Cette base vous laisse lire, pas écrire&#xa0;: ce que vous tapez ici n’est pas enregistré. Vous pouvez copier et exporter. Demandez le droit d’écrire à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The store at %1 can only be read: what you type here is not saved. You can copy and export. Ask for the right to write there, or move the store into a folder of your own.</source>
        <translation>La base %1 peut seulement être lue&#xa0;: ce que vous tapez ici n’est pas enregistré. Vous pouvez copier et exporter. Demandez le droit d’y écrire, ou déplacez la base dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Show the Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Do Not Say Again</source>
        <translation>Ne plus le dire</translation>
    </message>
    <message>
        <source>Your reviews lie in a folder that %1 copies about (%2). It can mix older and newer parts of the store. There is a backup a day; better move the store elsewhere and let %1 have what you export.</source>
        <translation>Vos critiques se trouvent dans un dossier que %1 copie un peu partout (%2). Des parties anciennes et récentes de la base peuvent s’y mêler. Une sauvegarde est faite chaque jour&#x202f;; mieux vaut déplacer la base et confier à %1 ce que vous exportez.</translation>
    </message>
    <message>
        <source>Your reviews lie on the disk of another machine (%1, %2). Work with one window at a time: locks may not hold there. For several writers there is the shared desk.</source>
        <translation>Vos critiques se trouvent sur le disque d’une autre machine (%1, %2). Travaillez dans une seule fenêtre à la fois&#xa0;: les verrous n’y tiennent peut-être pas. Pour plusieurs personnes, il y a la base partagée.</translation>
    </message>
</context>
<context>
    <name>PlainPreview</name>
    <message>
        <source>The web view cannot start on this machine, so you see the article in plain type. Writing and exporting work as ever.</source>
        <translation>La vue web ne démarre pas sur cette machine&#x202f;; vous voyez donc l’article en typographie simple. Écrire et exporter fonctionnent comme toujours.</translation>
    </message>
    <message>
        <source>Preview of the article, in plain type</source>
        <translation>Aperçu de l’article, en typographie simple</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Review</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>PosterWell</name>
    <message>
        <source>Featured image</source>
        <translation>Image à la une</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>Ajouter une image</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>0 for none; a review may have its own.</source>
        <translation>0 pour aucun&#x202f;; une critique peut avoir le sien.</translation>
    </message>
    <message>
        <source>A whole address, such as https://example.org</source>
        <translation>Une adresse complète, par exemple https://example.org</translation>
    </message>
    <message>
        <source>About 66 letters a line read best.</source>
        <translation>Environ 66 lettres par ligne se lisent le mieux.</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse du logo</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse du site</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Les sauvegardes sont dans</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change it, too.</source>
        <translation>Ctrl avec plus ou moins la change aussi.</translation>
    </message>
    <message>
        <source>Ctrl+Z gives back what you typed.</source>
        <translation>Ctrl+Z rend ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Days with a backup</source>
        <translation>Jours avec sauvegarde</translation>
    </message>
    <message>
        <source>Each review gets a folder of its own in there.</source>
        <translation>Chaque critique y reçoit son propre dossier.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>In focus mode, and with the line in the middle.</source>
        <translation>Avec «&#xa0;Le texte seul&#xa0;» et la ligne au milieu.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of new reviews</source>
        <translation>Langue des nouvelles critiques</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Make backups in</source>
        <translation>Faire les sauvegardes dans</translation>
    </message>
    <message>
        <source>Names are those of the credits.</source>
        <translation>Les noms sont ceux du générique.</translation>
    </message>
    <message>
        <source>On another disk they outlive this one. Those there are stay where they are, and are found.</source>
        <translation>Sur un autre disque, elles survivent à celui-ci. Les anciennes restent où elles sont et sont retrouvées.</translation>
    </message>
    <message>
        <source>One is made every day; File &gt; Backups shows them.</source>
        <translation>Une par jour&#x202f;; Fichier &gt; Sauvegardes les montre.</translation>
    </message>
    <message>
        <source>Other paragraphs are</source>
        <translation>Autres paragraphes</translation>
    </message>
    <message>
        <source>Preview and export</source>
        <translation>Aperçu et export</translation>
    </message>
    <message>
        <source>Preview is</source>
        <translation>L’aperçu est</translation>
    </message>
    <message>
        <source>Preview is as wide as</source>
        <translation>L’aperçu a la largeur de</translation>
    </message>
    <message>
        <source>Preview shows</source>
        <translation>L’aperçu montre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Quotation marks and dashes</source>
        <translation>Guillemets et tirets</translation>
    </message>
    <message>
        <source>Rate new reviews in</source>
        <translation>Noter les nouvelles critiques en</translation>
    </message>
    <message>
        <source>Review box stands</source>
        <translation>Le cadre de la critique est</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Search engines show it beside your reviews.</source>
        <translation>Les moteurs de recherche le montrent près de vos critiques.</translation>
    </message>
    <message>
        <source>Signs new reviews. Several names with commas between.</source>
        <translation>Signe les nouvelles critiques. Séparez plusieurs noms par des virgules.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Spelling and names</source>
        <translation>Orthographe et noms</translation>
    </message>
    <message>
        <source>The address at which you put the images of an export.</source>
        <translation>L’adresse où vous placez les images d’un export.</translation>
    </message>
    <message>
        <source>The line you write stays</source>
        <translation>La ligne que vous écrivez reste</translation>
    </message>
    <message>
        <source>The newest of each of so many days stays, and of each of four weeks.</source>
        <translation>La plus récente de chacun de ces jours reste, et de chacune de quatre semaines.</translation>
    </message>
    <message>
        <source>These choices lie in</source>
        <translation>Ces réglages sont dans</translation>
    </message>
    <message>
        <source>Unless the text has a place of its own for it.</source>
        <translation>Sauf si le texte lui réserve une place.</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>WordPress fetches images from</source>
        <translation>WordPress prend les images à</translation>
    </message>
    <message>
        <source>Words to aim at</source>
        <translation>Mots visés</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your reviews lie in</source>
        <translation>Vos critiques sont dans</translation>
    </message>
</context>
<context>
    <name>PreferencesPresenter</name>
    <message>
        <source>Taken from %1.</source>
        <translation>Repris de %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 would type or move in the text. Hold Ctrl or Alt, or take a function key.</source>
        <translation>%1 écrirait dans le texte ou y déplacerait le curseur. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is needed in the text. Take another key.</source>
        <translation>Le texte a besoin de %1. Prenez une autre touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take another key, or free it there first.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Prenez une autre touche, ou libérez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dés</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Au-dessus du texte</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Au-dessous du texte</translation>
    </message>
    <message>
        <source>Checked as you write</source>
        <translation>Vérifié pendant la saisie</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Set as in the language of the review</source>
        <translation>Selon la langue du texte</translation>
    </message>
    <message>
        <source>Left as they are typed</source>
        <translation>Laissés comme saisis</translation>
    </message>
    <message>
        <source>Where it is on the page</source>
        <translation>Où elle est sur la page</translation>
    </message>
    <message>
        <source>In the middle of the window</source>
        <translation>Au milieu de la fenêtre</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Estompés</translation>
    </message>
    <message>
        <source>As clear as the one you write</source>
        <translation>Aussi nets que celui que vous écrivez</translation>
    </message>
    <message>
        <source>A phone</source>
        <translation>Un téléphone</translation>
    </message>
    <message>
        <source>A tablet</source>
        <translation>Une tablette</translation>
    </message>
    <message>
        <source>A desktop screen</source>
        <translation>Un grand écran</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>Preferences (*.toml)</source>
        <translation>Préférences (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Rien ne porte ce nom ici.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Untitled review</source>
        <translation>Critique sans titre</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Phone Width</source>
        <translation>Largeur d’un téléphone</translation>
    </message>
    <message>
        <source>Tablet Width</source>
        <translation>Largeur d’une tablette</translation>
    </message>
    <message>
        <source>Desktop Width</source>
        <translation>Largeur d’un grand écran</translation>
    </message>
    <message>
        <source>Dark Page</source>
        <translation>Page sombre</translation>
    </message>
    <message>
        <source>Where the article goes</source>
        <translation>Où va l’article</translation>
    </message>
    <message>
        <source>Look of the preview</source>
        <translation>Allure de l’aperçu</translation>
    </message>
    <message>
        <source>Width, zoom, style sheet, printing</source>
        <translation>Largeur, zoom, feuille de style, impression</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Résultat de recherche</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Carte sociale</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The preview starts in a moment.</source>
        <translation>L’aperçu démarre dans un instant.</translation>
    </message>
    <message>
        <source>What your readers will see stands here once a review is open.</source>
        <translation>Ce que verront vos lecteurs se trouve ici dès qu’une critique est ouverte.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Ouvrir ce lien dans votre navigateur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again, or save it as PDF.</source>
        <translation>L’imprimante n’a pas pris la page. Réessayez, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose how to rate</source>
        <translation>Choisir comment noter</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Scale: %s</source>
        <translation>Échelle&#xa0;: %s</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>Pouce en haut</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>Pouce en bas</translation>
    </message>
    <message>
        <source>%s out of %s</source>
        <translation>%s sur %s</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dés</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Pouces</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Save a copy of the damaged store</source>
        <translation>Enregistrer une copie de la base endommagée</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Choisir une base</translation>
    </message>
    <message>
        <source>ReviewDesk stores (*.db)</source>
        <translation>Bases de ReviewDesk (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>It is tried again by itself, and opens as soon as the other lets go of it.</source>
        <translation>Un nouvel essai se fait tout seul, et réussit dès que l’autre la libère.</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Recherche d’une bonne sauvegarde…</translation>
    </message>
    <message>
        <source>A copy lies at %1.</source>
        <translation>Une copie se trouve dans %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 reviews in it are whole.</source>
        <translation>%1 des %2 critiques qu’elle contient sont entières.</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 critiques</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 critique</translation>
    </message>
    <message>
        <source>Begin an Empty Store</source>
        <translation>Commencer une base vide</translation>
    </message>
    <message>
        <source>Choose Another Store…</source>
        <translation>Choisir une autre base…</translation>
    </message>
    <message>
        <source>If you open it, the damaged file is set aside, not overwritten.</source>
        <translation>Si vous l’ouvrez, le fichier endommagé est mis de côté, pas écrasé.</translation>
    </message>
    <message>
        <source>Open the Backup of %1</source>
        <translation>Ouvrir la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Opened the backup of %1.</source>
        <translation>La sauvegarde du %1 est ouverte.</translation>
    </message>
    <message>
        <source>Opened the file that was set aside.</source>
        <translation>Le fichier mis de côté est ouvert.</translation>
    </message>
    <message>
        <source>Put Back the File That Was Set Aside</source>
        <translation>Remettre le fichier mis de côté</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>La sauvegarde n’a pas pu être remise</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>Le fichier qui était là est conservé sous %1.</translation>
    </message>
    <message>
        <source>The newest good backup, of %1, holds %2.</source>
        <translation>La dernière bonne sauvegarde, du %1, contient %2.</translation>
    </message>
    <message>
        <source>The store at %1 is not as it was saved: the disk, or another program, changed it. It was left as it is.</source>
        <translation>La base %1 n’est pas telle qu’elle a été enregistrée&#xa0;: le disque, ou un autre programme, l’a changée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>La base ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>La base est endommagée</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>La base est occupée</translation>
    </message>
    <message>
        <source>The store is not where it was</source>
        <translation>La base n’est plus à sa place</translation>
    </message>
    <message>
        <source>The store is of a newer ReviewDesk</source>
        <translation>La base vient d’un ReviewDesk plus récent</translation>
    </message>
    <message>
        <source>The store may not be opened</source>
        <translation>La base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Il n’y a pas de bonne sauvegarde.</translation>
    </message>
    <message>
        <source>This is another program’s file</source>
        <translation>C’est le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>import-report.md</source>
        <translation>rapport-importation.md</translation>
    </message>
    <message>
        <source>The report lies in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore the whole store</source>
        <translation>Restaurer toute la base</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the store?</source>
        <translation>Mettre la sauvegarde du %1 à la place de la base&#x202f;?</translation>
    </message>
    <message>
        <source>The backup holds %1; the store now holds %2. The store as it is now is set aside as a file beside it, not overwritten. The window closes and opens again.</source>
        <translation>La sauvegarde contient %1&#x202f;; la base contient maintenant %2. La base actuelle est mise de côté dans un fichier voisin, pas écrasée. La fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put It in Its Place</source>
        <translation>La mettre à sa place</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>your-site.example</source>
        <translation>votre-site.example</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message>
        <source> · Review by %1</source>
        <translation> · Critique de %1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Take Out of the Trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Delete for Ever…</source>
        <translation>Supprimer pour toujours…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export %1 Reviews…</source>
        <translation>Exporter %1 critiques…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A review that lay in the trash for 30 days was deleted. A backup of today has it.</source>
        <translation>Une critique restée 30 jours dans la corbeille a été supprimée. Une sauvegarde d’aujourd’hui la contient.</translation>
    </message>
    <message>
        <source>%1 reviews that lay in the trash for 30 days were deleted. A backup of today has them.</source>
        <translation>%1 critiques restées 30 jours dans la corbeille ont été supprimées. Une sauvegarde d’aujourd’hui les contient.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: somebody changed the same passage. Nothing is lost.</source>
        <translation>Non enregistré&#xa0;: quelqu’un a modifié le même passage. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not on the desk yet: it does not answer. Your text is kept on this machine.</source>
        <translation>Pas encore dans la base&#xa0;: elle ne répond pas. Votre texte est conservé sur cette machine.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your text stays here. Make room, and it is saved.</source>
        <translation>Pas enregistré&#xa0;: disque plein. Votre texte reste ici. Faites de la place, et il le sera.</translation>
    </message>
    <message>
        <source>Not saved yet: another program holds the store. Go on writing: it is tried again.</source>
        <translation>Pas encore enregistré&#xa0;: un autre programme tient la base. Continuez d’écrire.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Your text stays here: it is tried again.</source>
        <translation>Pas enregistré&#xa0;: le disque refuse. Votre texte reste ici, un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Not saved: the store is damaged. Your text is kept. Open ReviewDesk anew to mend it.</source>
        <translation>Pas enregistré&#xa0;: la base est endommagée. Votre texte est conservé. Rouvrez ReviewDesk.</translation>
    </message>
    <message>
        <source>Not saved: the store can only be read. Your text stays here: copy or export it.</source>
        <translation>Pas enregistré&#xa0;: la base est en lecture seule. Copiez ou exportez votre texte.</translation>
    </message>
    <message>
        <source>Not saved: the store was moved or deleted. Your text is kept. Put the file back.</source>
        <translation>Pas enregistré&#xa0;: la base a disparu. Votre texte est conservé. Remettez le fichier.</translation>
    </message>
    <message>
        <source>Not saved: another file is in the store’s place. Your text is kept. Open ReviewDesk anew.</source>
        <translation>Pas enregistré&#xa0;: un autre fichier a pris la place de la base. Rouvrez ReviewDesk.</translation>
    </message>
    <message>
        <source>Not saved: </source>
        <translation>Non enregistré&#xa0;: </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SearchTab</name>
    <message>
        <source>Search result</source>
        <translation>Résultat de recherche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title and description fit.</source>
        <translation>Titre et description conviennent.</translation>
    </message>
    <message>
        <source>There is no headline and no title for search.</source>
        <translation>Il n’y a ni titre, ni titre pour la recherche.</translation>
    </message>
    <message>
        <source>The title is too long: Google cuts what goes beyond 600 pixels.</source>
        <translation>Le titre est trop long&#xa0;: Google coupe au-delà de 600 pixels.</translation>
    </message>
    <message>
        <source>The description is too long: Google cuts what goes beyond 990 pixels.</source>
        <translation>La description est trop longue&#xa0;: Google coupe au-delà de 990 pixels.</translation>
    </message>
    <message>
        <source>There is no description and no standfirst: Google takes sentences of the text.</source>
        <translation>Il n’y a ni description ni chapô&#xa0;: Google prend des phrases du texte.</translation>
    </message>
    <message>
        <source>There is no canonical address: the page cannot say where it stands.</source>
        <translation>Il n’y a pas d’adresse canonique&#xa0;: la page ne peut pas dire où elle se trouve.</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Rename Search…</source>
        <translation>Renommer la recherche…</translation>
    </message>
    <message>
        <source>Delete Search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Keep this search as:</source>
        <translation>Garder cette recherche sous&#xa0;:</translation>
    </message>
    <message>
        <source>Call this search:</source>
        <translation>Nommer cette recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Click to fold</source>
        <translation>Cliquer pour replier</translation>
    </message>
    <message>
        <source>Click to unfold</source>
        <translation>Cliquer pour déplier</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Put the caret below a heading; its section gets the target.</source>
        <translation>Placez le curseur sous un intertitre&#x202f;; sa section reçoit l’objectif.</translation>
    </message>
    <message>
        <source>Section Target</source>
        <translation>Objectif de la section</translation>
    </message>
    <message>
        <source>Words that “%1” is to have; 0 for none</source>
        <translation>Nombre de mots pour «&#x202f;%1&#x202f;»&#x202f;; 0 pour aucun objectif</translation>
    </message>
    <message>
        <source>Set Target</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Snippet to insert</source>
        <translation>Extrait à insérer</translation>
    </message>
    <message>
        <source>No snippet answers to this. Preferences has them all.</source>
        <translation>Aucun extrait ne correspond. Les préférences les montrent tous.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>An abbreviation and Tab put the text in. {film}, {director}, {year} and {date} come from the review; the caret goes to {caret}.</source>
        <translation>L’abréviation suivie de Tab insère le texte. {film}, {director}, {year} et {date} viennent de la critique&#x202f;; le curseur va à {caret}.</translation>
    </message>
    <message>
        <source>New Snippet</source>
        <translation>Nouvel extrait</translation>
    </message>
    <message>
        <source>Give it an abbreviation, such as ;so</source>
        <translation>Donnez-lui une abréviation, par exemple ;so</translation>
    </message>
    <message>
        <source>An abbreviation has no blanks in it.</source>
        <translation>Une abréviation ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>Another snippet has this abbreviation.</source>
        <translation>Un autre extrait a déjà cette abréviation.</translation>
    </message>
</context>
<context>
    <name>SocialTab</name>
    <message>
        <source>Social card</source>
        <translation>Carte sociale</translation>
    </message>
    <message>
        <source>The card has all it needs.</source>
        <translation>La carte a tout ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>There is no headline and no title for search.</source>
        <translation>Il n’y a ni titre, ni titre pour la recherche.</translation>
    </message>
    <message>
        <source>There is no description and no standfirst.</source>
        <translation>Il n’y a ni description ni chapô.</translation>
    </message>
    <message>
        <source>There is no featured image: networks show a small card without a picture.</source>
        <translation>Il n’y a pas d’image à la une&#xa0;: les réseaux montrent une petite carte sans image.</translation>
    </message>
    <message>
        <source>There is no canonical address, so the page cannot name its image: networks show no picture.</source>
        <translation>Il n’y a pas d’adresse canonique&#x202f;; la page ne peut donc pas nommer son image&#xa0;: les réseaux n’en montrent pas.</translation>
    </message>
    <message>
        <source>The image is %1 pixels; networks ask for 1200 × 630 and show a smaller one small or not sharp.</source>
        <translation>L’image fait %1 pixels&#x202f;; les réseaux demandent 1200 × 630 et montrent une image plus petite en petit ou floue.</translation>
    </message>
    <message>
        <source>There is no canonical address: the card cannot name the site.</source>
        <translation>Il n’y a pas d’adresse canonique&#xa0;: la carte ne peut pas nommer le site.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Group by Month</source>
        <translation>Grouper par mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sort and group: %1, %2</source>
        <translation>Trier et grouper&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Body as Markdown</source>
        <translation>Texte en Markdown</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The preview had crashed and is loaded again. Nothing is lost.</source>
        <translation>L’aperçu avait planté et est rechargé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The preview refused %1 requests of the text</source>
        <translation>L’aperçu a refusé %1 requêtes du texte</translation>
    </message>
    <message>
        <source>The preview refused one request of the text</source>
        <translation>L’aperçu a refusé une requête du texte</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The store is the backup %1 now.</source>
        <translation>La base est maintenant la sauvegarde %1.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui était là est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Prêtes à publier</translation>
    </message>
    <message>
        <source>Published reviews</source>
        <translation>Critiques publiées</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words written in this sitting: %n</source>
        <translation>
            <numerusform>Mots écrits cette fois&#xa0;: %n</numerusform>
            <numerusform>Mots écrits cette fois&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 sur %n mot</numerusform>
            <numerusform>%1 sur %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check to look at</source>
        <translation>1 à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n checks to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The preview has crashed three times within a minute, so it was stopped. Your text is safe: nothing is kept in the preview.</source>
        <translation>L’aperçu a planté trois fois en une minute&#x202f;; il a donc été arrêté. Votre texte est à l’abri&#xa0;: rien n’est conservé dans l’aperçu.</translation>
    </message>
    <message>
        <source>Start the preview again</source>
        <translation>Redémarrer l’aperçu</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Outline of the text</source>
        <translation>Plan du texte</translation>
    </message>
    <message>
        <source>Ad slot</source>
        <translation>Emplacement publicitaire</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Intertitre {level}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>LinkPlace</source>
        <translation>LinkPlace</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>List entry, level {depth}</source>
        <translation>Élément de liste, niveau {depth}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Exergue</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tab nests entries of lists; F6 or Ctrl+Tab leaves the text.</source>
        <translation>Tab imbrique les éléments de liste&#x202f;; F6 ou Ctrl+Tab quitte le texte.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Heading of column {column}</source>
        <translation>En-tête de la colonne {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Add above</source>
        <translation>Ajouter au-dessus</translation>
    </message>
    <message>
        <source>Add after</source>
        <translation>Ajouter après</translation>
    </message>
    <message>
        <source>Add before</source>
        <translation>Ajouter avant</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Ajouter au-dessous</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Comme il vient</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Edit as Markdown</source>
        <translation>Modifier en Markdown</translation>
    </message>
    <message>
        <source>Edit as Markdown (Ctrl+F2)</source>
        <translation>Modifier en Markdown (Ctrl+F2)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>HTML copied. Paste it into your site.</source>
        <translation>HTML copié. Collez-le dans votre site.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags for 1 review</source>
        <translation>Étiquettes pour 1 critique</translation>
    </message>
    <message>
        <source>Tags for %1 reviews</source>
        <translation>Étiquettes pour %1 critiques</translation>
    </message>
    <message>
        <source>festival, debut</source>
        <translation>festival, premier film</translation>
    </message>
    <message>
        <source>Put commas between them. What a review has already stays once.</source>
        <translation>Séparez-les par des virgules. Ce qu’une critique a déjà n’y reste qu’une fois.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>At most {most} files are taken at once; {number} were left out.</source>
        <translation>Au plus {most} fichiers sont pris à la fois&#x202f;; {number} ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>L’image du presse-papiers</translation>
    </message>
    <message>
        <source>{number} more could not be taken either.</source>
        <translation>{number} autres n’ont pas pu être pris non plus.</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>The target: %1</source>
        <translation>La cible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Astro</source>
        <translation>Astro</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Ghost (HTML)</source>
        <translation>Ghost (HTML)</translation>
    </message>
    <message>
        <source>Ghost (import file)</source>
        <translation>Ghost (fichier d’importation)</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>Fragment HTML</translation>
    </message>
    <message>
        <source>HTML fragment (strict)</source>
        <translation>Fragment HTML (strict)</translation>
    </message>
    <message>
        <source>HTML fragment (strict), in Ghost</source>
        <translation>Fragment HTML (strict), dans Ghost</translation>
    </message>
    <message>
        <source>HTML fragment, WordPress author</source>
        <translation>Fragment HTML, auteur dans WordPress</translation>
    </message>
    <message>
        <source>HTML fragment, in Ghost</source>
        <translation>Fragment HTML, dans Ghost</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Letterboxd (CSV)</source>
        <translation>Letterboxd (CSV)</translation>
    </message>
    <message>
        <source>Newsletter (HTML mail)</source>
        <translation>Lettre (courriel HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Review file (to read back)</source>
        <translation>Fichier de critique (à relire)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document (docx)</source>
        <translation>Document Word (docx)</translation>
    </message>
    <message>
        <source>WordPress (block editor)</source>
        <translation>WordPress (éditeur de blocs)</translation>
    </message>
    <message>
        <source>WordPress (block editor), author</source>
        <translation>WordPress (éditeur de blocs), auteur</translation>
    </message>
    <message>
        <source>WordPress (classic editor)</source>
        <translation>WordPress (éditeur classique)</translation>
    </message>
    <message>
        <source>WordPress (classic editor), author</source>
        <translation>WordPress (éditeur classique), auteur</translation>
    </message>
    <message>
        <source>WordPress archive (WXR)</source>
        <translation>Archive WordPress (WXR)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier comme…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1
Drag it into another program</source>
        <translation>%1
À glisser dans un autre programme</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Moved to the trash. It stays there for 30 days.</source>
        <translation>Mise à la corbeille. Elle y reste 30 jours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Sortie de la corbeille.</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>What lies here goes after 30 days.</source>
        <translation>Ce qui est ici part après 30 jours.</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Preview of the article</source>
        <translation>Aperçu de l’article</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This is a sample to try things on. At the left: film, rating, images, checks and history. In the middle: the page you write. At the right: what your readers will see. Everything is saved as you type.</source>
        <translation>Voici un exemple pour essayer. À gauche&#xa0;: film, note, images, contrôles et historique. Au milieu&#xa0;: la page que vous écrivez. À droite&#xa0;: ce que verront vos lecteurs. Tout est enregistré pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Remove the Sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A heading of level {level} follows one of level {above}; a level is skipped.</source>
        <translation>Un intertitre de niveau {level} suit un intertitre de niveau {above}&#xa0;: un niveau est sauté.</translation>
    </message>
    <message>
        <source>A link leads nowhere: {url}. Give it a whole address, or take it out.</source>
        <translation>Un lien ne mène nulle part&#xa0;: {url}. Donnez-lui une adresse complète ou retirez-le.</translation>
    </message>
    <message>
        <source>A link leads to this very review. Take it out, or lead elsewhere.</source>
        <translation>Un lien mène à cette critique même. Retirez-le ou menez ailleurs.</translation>
    </message>
    <message>
        <source>A link without words, which no reader could see, was left out.</source>
        <translation>Un lien sans mots, que personne ne pouvait voir, a été laissé de côté.</translation>
    </message>
    <message>
        <source>A paragraph beyond any page was cut into several; every word is there.</source>
        <translation>Un paragraphe plus long qu’aucune page a été coupé en plusieurs&#x202f;; tous les mots y sont.</translation>
    </message>
    <message>
        <source>A part of the document that Word keeps as a file of its own was left out.</source>
        <translation>Une partie du document que Word garde comme un fichier à part a été laissée de côté.</translation>
    </message>
    <message>
        <source>A picture in the text has no address that leads anywhere, or is none; it was left out.</source>
        <translation>Une image du texte n’a pas d’adresse utilisable ou n’en est pas une&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>A review cannot go from {current} to {wanted}.</source>
        <translation>Une critique ne peut pas passer de {current} à {wanted}.</translation>
    </message>
    <message>
        <source>An address that no page takes was left out; its words are there.</source>
        <translation>Une adresse qu’aucune page n’accepte a été laissée de côté&#x202f;; ses mots sont là.</translation>
    </message>
    <message>
        <source>Another file took the place of the store at {place} while it was open. Nothing was saved into that one. All that yours held was copied to {aside}, and what you type now is kept beside it. Close ReviewDesk, and open the store that you want.</source>
        <translation>Un autre fichier a pris la place de la base {place} pendant qu’elle était ouverte. Rien n’y a été enregistré. Tout ce que contenait la vôtre a été copié dans {aside}, et ce que vous tapez maintenant est conservé à côté. Fermez ReviewDesk, et ouvrez la base que vous voulez.</translation>
    </message>
    <message>
        <source>Blocks that WordPress fills by itself, and that have no text, were left out: {what}.</source>
        <translation>Les blocs que WordPress remplit lui-même, sans texte, ont été laissés de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Came in beside the one that is there</source>
        <translation>Ajoutée à côté de celle qui existe</translation>
    </message>
    <message>
        <source>Cards of Ghost that show nothing here were left out: {what}.</source>
        <translation>Les cartes de Ghost qui ne montrent rien ici ont été laissées de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Charts and diagrams, which are no pictures, were left out.</source>
        <translation>Les graphiques et les schémas, qui ne sont pas des images, ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Code that the post put into the head or the foot of its page was left out.</source>
        <translation>Du code que l’article plaçait en tête ou en pied de sa page a été laissé de côté.</translation>
    </message>
    <message>
        <source>Comments in the head of the file were left out: {count}.</source>
        <translation>Des commentaires dans l’en-tête du fichier ont été laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Comments of readers were left out: {count}.</source>
        <translation>Commentaires de lecteurs laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Fields of the site stand there twice with different values: {what}. As on the site, the first one holds.</source>
        <translation>Des champs du site figurent deux fois avec des valeurs différentes&#xa0;: {what}. Comme sur le site, le premier vaut.</translation>
    </message>
    <message>
        <source>Fields of the site with more than 4,000 characters were left out: {what}.</source>
        <translation>Des champs du site de plus de 4 000 caractères ont été laissés de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Formulas came in as their signs, in one line.</source>
        <translation>Les formules sont entrées comme une suite de signes, sur une ligne.</translation>
    </message>
    <message>
        <source>Here stands “{words}”, where those read it who have not seen the film. Make sure that it gives nothing away.</source>
        <translation>On lit ici «&#xa0;{words}&#xa0;», là où lisent aussi ceux qui n’ont pas vu le film. Assurez-vous que rien n’est dévoilé.</translation>
    </message>
    <message>
        <source>Images of {place} that no review shows were left out: {count}, such as {example}.</source>
        <translation>Des images de {place} qu’aucune critique ne montre ont été laissées de côté&#xa0;: {count}, par exemple {example}.</translation>
    </message>
    <message>
        <source>Import of {at}</source>
        <translation>Importation du {at}</translation>
    </message>
    <message>
        <source>In {year} there was no such work. Correct the year.</source>
        <translation>Aucune œuvre de ce genre n’existait en {year}. Corrigez l’année.</translation>
    </message>
    <message>
        <source>Its site calls its status {value}, which says nothing here. It comes in as a draft.</source>
        <translation>Son site appelle son état {value}, ce qui ne dit rien ici. Il entre comme brouillon.</translation>
    </message>
    <message>
        <source>Its site keeps it as {value}, not as a post. See whether it is a review.</source>
        <translation>Son site le range comme {value}, non comme article. Voyez si c’est une critique.</translation>
    </message>
    <message>
        <source>Left alone: another text is on the desk</source>
        <translation>Laissée telle quelle&#xa0;: un autre texte est dans la base</translation>
    </message>
    <message>
        <source>Left alone: one like it is on the desk</source>
        <translation>Laissée telle quelle&#xa0;: une critique semblable est dans la base</translation>
    </message>
    <message>
        <source>Little text was found on the page. See whether this is the article.</source>
        <translation>Peu de texte a été trouvé sur la page. Vérifiez qu’il s’agit bien de l’article.</translation>
    </message>
    <message>
        <source>Names stand there twice with different values: {what}. The last of each was taken, as other programs do.</source>
        <translation>Des noms figurent deux fois avec des valeurs différentes&#xa0;: {what}. Le dernier de chacun a été pris, comme le font les autres programmes.</translation>
    </message>
    <message>
        <source>Neither the history nor a backup holds {name} whole. Nothing was changed.</source>
        <translation>Ni l’historique ni aucune sauvegarde ne contient {name} en entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No PDF was made: the web engine does not start here. Its program is missing, or it refuses to work for root; as root, set QTWEBENGINE_DISABLE_SANDBOX=1. What was there before is untouched.</source>
        <translation>Aucun PDF n’a été créé&#xa0;: le moteur web ne démarre pas ici. Son programme manque, ou il refuse de travailler pour root&#x202f;; en tant que root, définissez QTWEBENGINE_DISABLE_SANDBOX=1. Ce qui existait est intact.</translation>
    </message>
    <message>
        <source>No PDF was made: the web engine gave none. What was there before is untouched. Try again, or print from the window.</source>
        <translation>Aucun PDF n’a été créé&#xa0;: le moteur web n’en a pas fourni. Ce qui existait est intact. Réessayez, ou imprimez depuis la fenêtre.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {reason}. It lies beside your reviews instead, in {folder}; your reviews and the backups from before are safe. Connect the disk or make room there, or choose another folder in Preferences.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans {place}&#xa0;: {reason}. Elle se trouve à côté de vos critiques, dans {folder}&#x202f;; vos critiques et les sauvegardes précédentes sont en sûreté. Branchez le disque, faites-y de la place ou choisissez un autre dossier dans les préférences.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {reason}. Your reviews and the backups from before are safe. Make room, or check the rights of the folder.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans {place}&#xa0;: {reason}. Vos critiques et les sauvegardes précédentes sont à l’abri. Faites de la place ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>No page takes over {what}: it is left out of preview and exports. Your text keeps it; take it out, or show it as code.</source>
        <translation>Aucune page n’accepte {what}&#xa0;: l’aperçu et les exports l’omettent. Votre texte le garde&#x202f;; retirez-le ou montrez-le comme code.</translation>
    </message>
    <message>
        <source>No review on this desk is {target}. Correct the name, or give its whole address.</source>
        <translation>Aucune critique de cette base n’est {target}. Corrigez le nom ou donnez son adresse complète.</translation>
    </message>
    <message>
        <source>Nobody signs this review. Search engines ask who wrote it.</source>
        <translation>Personne ne signe cette critique. Les moteurs de recherche demandent qui l’a écrite.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Non souhaitée</translation>
    </message>
    <message>
        <source>Notes in the margin, and words that a tracked change had taken out, were left out.</source>
        <translation>Les notes en marge et les mots supprimés par le suivi des modifications ont été laissés de côté.</translation>
    </message>
    <message>
        <source>On its site it opens with a password, which stands under extra. What leaves this desk opens without one.</source>
        <translation>Sur son site, il s’ouvre avec un mot de passe, noté sous extra. Ce qui sort d’ici s’ouvre sans.</translation>
    </message>
    <message>
        <source>On its site only its editors see it (private). It comes in as ready, not as published.</source>
        <translation>Sur son site, seule la rédaction le voit (privé). Il entre comme prêt, non comme publié.</translation>
    </message>
    <message>
        <source>On its site only {value} could read it, as stands under extra. What leaves this desk is for everybody.</source>
        <translation>Sur son site, seul {value} pouvait le lire, comme noté sous extra. Ce qui sort d’ici est pour tous.</translation>
    </message>
    <message>
        <source>One cannot search by {name}, so its words were looked for. One can search by: {known}.</source>
        <translation>On ne peut pas chercher par {name}&#x202f;; ses mots ont donc été cherchés. On peut chercher par&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Plug-ins of the site say different things here: {place}. One of them was taken. Check it.</source>
        <translation>Des extensions du site se contredisent ici&#xa0;: {place}. L’une d’elles a été suivie. Vérifiez.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Rows of {place} that are no reviews were left out: {count}.</source>
        <translation>Les lignes de {place} qui ne sont pas des critiques ont été laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows of {place} that stand for a viewing or a film a second time were left out: {count}. The first of each came in.</source>
        <translation>Des lignes de {place} qui désignent une seconde fois le même visionnage ou le même film ont été laissées de côté&#xa0;: {count}. La première de chacun est entrée.</translation>
    </message>
    <message>
        <source>Scripts in the text were left out.</source>
        <translation>Les scripts du texte ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Signs of a typeface of pictures, such as Wingdings, were left out.</source>
        <translation>Les signes de polices d’images, comme Wingdings, ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Some characters were of another encoding than the rest; they were taken as those of Windows. Check accents and quotation marks.</source>
        <translation>Certains caractères étaient codés autrement que le reste&#x202f;; ils ont été lus comme ceux de Windows. Vérifiez accents et guillemets.</translation>
    </message>
    <message>
        <source>Some of what the page tells search engines is broken and was left out. Check film, rating and day.</source>
        <translation>Une partie de ce que la page dit aux moteurs de recherche est endommagée et a été laissée de côté. Vérifiez film, note et date.</translation>
    </message>
    <message>
        <source>Something went wrong. Your text is unchanged.</source>
        <translation>Quelque chose a échoué. Votre texte est inchangé.</translation>
    </message>
    <message>
        <source>Tags or authors of {place} share an id and differ by name: {what}. The first name of each was taken. Check them.</source>
        <translation>Des mots-clés ou des auteurs de {place} partagent un identifiant et diffèrent de nom&#xa0;: {what}. Le premier nom de chacun a été pris. Vérifiez-les.</translation>
    </message>
    <message>
        <source>Text of the page outside of its article was left out: {count} characters, beginning with “{value}”. See whether it belongs to it.</source>
        <translation>Du texte de la page hors de son article a été laissé de côté&#xa0;: {count} caractères, commençant par «&#xa0;{value}&#xa0;». Voyez s’il en fait partie.</translation>
    </message>
    <message>
        <source>The address {place} held a password, and addresses are shown and logged. It was not used. Leave it out, and keep the password in your file .pgpass.</source>
        <translation>L’adresse {place} contenait un mot de passe, or les adresses sont affichées et consignées. Elle n’a pas été utilisée. Retirez le mot de passe et gardez-le dans votre fichier .pgpass.</translation>
    </message>
    <message>
        <source>The backup that was made is not sound: {reason}. It was thrown away; the backups from before are safe. Run `reviewdesk doctor` to see what is wrong with the store.</source>
        <translation>La sauvegarde faite n’est pas saine&#xa0;: {reason}. Elle a été jetée&#x202f;; les sauvegardes précédentes sont à l’abri. Lancez `reviewdesk doctor` pour voir ce qui ne va pas dans la base.</translation>
    </message>
    <message>
        <source>The backup was made, but a review or an image in the store is damaged, and lies in the backup as it is. All else is safe, and no older backup is thrown away while that is so. Run `reviewdesk doctor` to see what is damaged.</source>
        <translation>La sauvegarde est faite, mais une critique ou une image de la base est endommagée et s’y trouve telle quelle. Tout le reste est à l’abri, et aucune sauvegarde plus ancienne n’est jetée tant qu’il en est ainsi. Lancez `reviewdesk doctor` pour voir ce qui est endommagé.</translation>
    </message>
    <message>
        <source>The backup {place} is not as it was made. Your reviews are as they were. Delete it, and make another with `reviewdesk backup`.</source>
        <translation>La sauvegarde {place} n’est plus telle qu’elle a été faite. Vos critiques sont inchangées. Supprimez-la et faites-en une autre avec `reviewdesk backup`.</translation>
    </message>
    <message>
        <source>The day of publication has no time zone. Add one, such as +01:00.</source>
        <translation>Le jour de publication n’a pas de fuseau horaire. Ajoutez-en un, par exemple +01:00.</translation>
    </message>
    <message>
        <source>The description has {length} characters; search engines show about {most}. Shorten it.</source>
        <translation>La description compte {length} caractères&#x202f;; les moteurs de recherche en montrent environ {most}. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The desk {place} does not allow this: {reason}. Nothing was changed. Ask who keeps the server for the right to do it.</source>
        <translation>La base {place} ne le permet pas&#xa0;: {reason}. Rien n’a été modifié. Demandez ce droit à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The desk {place} does not answer: {reason}. What was saved before is safe, and an open text stays open. Check the network, then try again.</source>
        <translation>La base {place} ne répond pas&#xa0;: {reason}. Ce qui a été enregistré est à l’abri, et un texte ouvert le reste. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk {place} does not let you in: {reason}. Nothing was changed. Check the name, and the password in your file .pgpass.</source>
        <translation>La base {place} vous refuse l’entrée&#xa0;: {reason}. Rien n’a été modifié. Vérifiez le nom et le mot de passe dans votre fichier .pgpass.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, and an open text stays open. Make room and try again.</source>
        <translation>Le disque est plein. Ce qui a été enregistré est à l’abri, et un texte ouvert le reste. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The embargo holds until {until} ({zone}).</source>
        <translation>L’embargo tient jusqu’au {until} ({zone}).</translation>
    </message>
    <message>
        <source>The export does not say who {value} is. That name stands in the byline; put the right one there.</source>
        <translation>L’export ne dit pas qui est {value}. Ce nom figure dans la signature&#xa0;; mettez-y le bon.</translation>
    </message>
    <message>
        <source>The featured image, number {value} of the site&apos;s library, is not in the export. Export all content, media too, and import again.</source>
        <translation>L’image mise en avant, numéro {value} de la médiathèque du site, n’est pas dans l’export. Exportez tout le contenu, médias compris, et importez de nouveau.</translation>
    </message>
    <message>
        <source>The file begins with a head that never ends. All of it came in as text; see what belongs into which field.</source>
        <translation>Le fichier commence par un en-tête qui ne finit jamais. Tout est entré comme texte&#xa0;; voyez ce qui revient à quel champ.</translation>
    </message>
    <message>
        <source>The film {value} was read out of the headline. Check it.</source>
        <translation>Le film {value} a été lu dans le titre. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The headline has {length} characters; search engines take {most}. Shorten it.</source>
        <translation>Le titre compte {length} caractères&#x202f;; les moteurs de recherche en prennent {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The image {image} has no alt text. Say what it shows, or mark it as decoration.</source>
        <translation>L’image {image} n’a pas de texte alternatif. Dites ce qu’elle montre, ou marquez-la comme décorative.</translation>
    </message>
    <message>
        <source>The image {image} has no credit. Say whose it is.</source>
        <translation>L’image {image} n’a pas de crédit. Dites à qui elle est.</translation>
    </message>
    <message>
        <source>The image {image} is not among the review&apos;s files. Add it, or take it out.</source>
        <translation>L’image {image} n’est pas parmi les fichiers de la critique. Ajoutez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>The image {name} is damaged on the disk. The text is safe. In the Images panel it can be put back.</source>
        <translation>L’image {name} est endommagée sur le disque. Le texte est à l’abri. Le volet Images permet de la récupérer.</translation>
    </message>
    <message>
        <source>The image {name} is not among the review&apos;s files. Nothing was exported. Add the image or remove it from the text.</source>
        <translation>L’image {name} n’est pas parmi les fichiers de la critique. Rien n’a été exporté. Ajoutez l’image ou retirez-la du texte.</translation>
    </message>
    <message>
        <source>The image {place} does not lie beside the file or below it; the review comes in without it.</source>
        <translation>L’image {place} n’est ni à côté du fichier ni au-dessous&#x202f;; la critique arrive sans elle.</translation>
    </message>
    <message>
        <source>The image {place} is larger than {limit} MB; the review comes in without it.</source>
        <translation>L’image {place} dépasse {limit} Mo&#x202f;; la critique entre sans elle.</translation>
    </message>
    <message>
        <source>The library of {place} lists files that none of its posts shows, such as {example}. They were left out: {count}.</source>
        <translation>La médiathèque de {place} cite des fichiers qu’aucun de ses articles ne montre, par exemple {example}. Ils ont été laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The page reviews several works: {what}. Film and rating are those of the first. Check them.</source>
        <translation>La page critique plusieurs œuvres&#xa0;: {what}. Le film et la note sont ceux de la première. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The post has a text of each of Ghost&apos;s two editors. That of the newer one was taken.</source>
        <translation>L’article a un texte de chacun des deux éditeurs de Ghost. Celui du plus récent a été pris.</translation>
    </message>
    <message>
        <source>The rating {value} is not on its scale.</source>
        <translation>La note {value} n’est pas sur son échelle.</translation>
    </message>
    <message>
        <source>The report could not be written to {name}: {reason}. What came in is in. Choose another place.</source>
        <translation>Le rapport n’a pas pu être écrit dans {name}&#xa0;: {reason}. Ce qui est arrivé est bien là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The review of {film} has the same headline. Tell the two apart.</source>
        <translation>La critique de {film} porte le même titre. Distinguez les deux.</translation>
    </message>
    <message>
        <source>The review to read next is only named: {value}. Its slug was made of that. Check it.</source>
        <translation>La critique à lire ensuite est seulement nommée&#xa0;: {value}. Son slug en a été tiré. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The search was ended, for a newer one began. Nothing was changed.</source>
        <translation>La recherche a été arrêtée, car une plus récente a commencé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings at {path} cannot be used: {reason}. The defaults are in force; the file was left as it is.</source>
        <translation>Les réglages de {path} sont inutilisables&#xa0;: {reason}. Les valeurs par défaut s’appliquent&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}: {reason}. They hold until you close the window.</source>
        <translation>Les réglages n’ont pas pu être écrits dans {path}&#xa0;: {reason}. Ils tiennent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The slug has {length} characters; {most} are enough for any address. Shorten it.</source>
        <translation>Le slug compte {length} caractères&#x202f;; {most} suffisent pour toute adresse. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The slug holds what makes an address hard to read. Better: {better}.</source>
        <translation>Le slug contient ce qui rend une adresse difficile à lire. Mieux&#xa0;: {better}.</translation>
    </message>
    <message>
        <source>The standfirst has {length} characters; more than {most} are seldom read. Shorten it.</source>
        <translation>Le chapô compte {length} caractères&#x202f;; au-delà de {most}, on le lit rarement. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The store at {place} cannot be opened: {reason}. Nothing in it was changed.</source>
        <translation>La base {place} ne s’ouvre pas&#xa0;: {reason}. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The store at {place} could not be written: {reason}. What was saved before is safe, and an open text stays open.</source>
        <translation>La base {place} n’a pas pu être écrite&#xa0;: {reason}. Ce qui a été enregistré est à l’abri, et un texte ouvert le reste.</translation>
    </message>
    <message>
        <source>The store at {place} is damaged: {reason}. It was left as it is. Restore a backup, or copy the file before anything else.</source>
        <translation>La base {place} est endommagée&#xa0;: {reason}. Elle est restée telle quelle. Restaurez une sauvegarde, ou copiez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The store at {place} is in use by another program. Nothing was lost. Close the other program or try again.</source>
        <translation>La base {place} est utilisée par un autre programme. Rien n’est perdu. Fermez l’autre programme ou réessayez.</translation>
    </message>
    <message>
        <source>The store at {place} is read-only. You can read and export; changes are not saved. Move it to a folder you may write to.</source>
        <translation>La base {place} est en lecture seule. Vous pouvez lire et exporter&#x202f;; les modifications ne sont pas enregistrées. Déplacez-la dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The store at {place} may not be opened: {reason}. Check the rights of the file and its folder.</source>
        <translation>La base {place} ne peut pas être ouverte&#xa0;: {reason}. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The store at {place} was moved or deleted while it was open. All that it held was copied to {aside}, and what you type now is kept beside that. Put the file back in its place, and it is saved by itself.</source>
        <translation>La base {place} a été déplacée ou supprimée pendant qu’elle était ouverte. Tout ce qu’elle contenait a été copié dans {aside}, et ce que vous tapez maintenant est conservé à côté. Remettez le fichier à sa place, et tout est enregistré de soi-même.</translation>
    </message>
    <message>
        <source>The store at {place} was written by a newer ReviewDesk (schema {schema}). It was left as it is. Install the newer version.</source>
        <translation>La base {place} vient d’un ReviewDesk plus récent (schéma {schema}). Elle est restée telle quelle. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The store failed: {reason}. What was saved before is safe.</source>
        <translation>La base a échoué&#xa0;: {reason}. Ce qui a été enregistré est à l’abri.</translation>
    </message>
    <message>
        <source>The target {name} does not work: {reason}. It comes from another package; all other targets work. Update that package, or take it off.</source>
        <translation>La cible {name} ne fonctionne pas&#xa0;: {reason}. Elle vient d’un autre paquet&#x202f;; toutes les autres fonctionnent. Mettez ce paquet à jour ou retirez-le.</translation>
    </message>
    <message>
        <source>The text is nested too deep to keep all its formatting; every word is there.</source>
        <translation>Le texte est trop imbriqué pour garder toute sa mise en forme&#x202f;; tous les mots y sont.</translation>
    </message>
    <message>
        <source>The text is too large or too tangled to keep its formatting; every word is there.</source>
        <translation>Le texte est trop grand ou trop embrouillé pour garder sa mise en forme&#x202f;; tous les mots y sont.</translation>
    </message>
    <message>
        <source>The text of this post is broken in the export and could not be read. The rest of the post came in; export it again.</source>
        <translation>Le texte de cet article est endommagé dans l’export et n’a pas pu être lu. Le reste est entré&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The title for search engines has {length} characters; they show about {most}. Shorten it.</source>
        <translation>Le titre pour les moteurs de recherche compte {length} caractères&#x202f;; ils en montrent environ {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The word {word} could not be written to {path}: {reason}. It counts as right until you close the window.</source>
        <translation>Le mot {word} n’a pas pu être écrit dans {path}&#xa0;: {reason}. Il compte comme juste jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>There is a TK here: something is still to come.</source>
        <translation>Il y a un TK ici&#xa0;: quelque chose reste à venir.</translation>
    </message>
    <message>
        <source>There is no backup {place}. Nothing was changed. `reviewdesk restore-backup --list` names those that are there.</source>
        <translation>La sauvegarde {place} n’existe pas. Rien n’a été modifié. `reviewdesk restore-backup --list` nomme celles qui existent.</translation>
    </message>
    <message>
        <source>There is no check called {name}. Nothing was changed. Choose one of: {known}.</source>
        <translation>Aucune vérification ne s’appelle {name}. Rien n’a été modifié. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no description for search engines, and no standfirst that could serve.</source>
        <translation>Il n’y a ni description pour les moteurs de recherche, ni chapô qui puisse en tenir lieu.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of: {known}.</source>
        <translation>Aucun export ne s’appelle {name}. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no film: give the title of the work.</source>
        <translation>Il n’y a pas de film&#xa0;: donnez le titre de l’œuvre.</translation>
    </message>
    <message>
        <source>There is no headline.</source>
        <translation>Il n’y a pas de titre.</translation>
    </message>
    <message>
        <source>There is no import to take back. Nothing was changed.</source>
        <translation>Il n’y a pas d’importation à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no rating. Leave it so if you do not rate this one.</source>
        <translation>Il n’y a pas de note. Laissez ainsi si vous ne notez pas cette œuvre.</translation>
    </message>
    <message>
        <source>There is no review in {place}.</source>
        <translation>Il n’y a pas de critique dans {place}.</translation>
    </message>
    <message>
        <source>There is no review {review}. Run `reviewdesk list` to see what is there.</source>
        <translation>La critique {review} n’existe pas. Lancez `reviewdesk list` pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>There is no slug. Give the review the end of its address.</source>
        <translation>Il n’y a pas de slug. Donnez à la critique la fin de son adresse.</translation>
    </message>
    <message>
        <source>There is no standfirst. Say in one sentence why to read on.</source>
        <translation>Il n’y a pas de chapô. Dites en une phrase pourquoi lire la suite.</translation>
    </message>
    <message>
        <source>There is no store at {place}, but there was one: {found} lies beside it. Nothing was changed, and no empty store was begun. Put a backup back, or the file that was set aside.</source>
        <translation>Il n’y a pas de base à {place}, mais il y en avait une&#xa0;: {found} se trouve à côté. Rien n’a été modifié, et aucune base vide n’a été créée. Remettez une sauvegarde, ou le fichier mis de côté.</translation>
    </message>
    <message>
        <source>There is no such database on the server of {place}: {reason}. Nothing was changed. Check the address, or let the database be made.</source>
        <translation>Le serveur de {place} n’a pas cette base de données&#xa0;: {reason}. Rien n’a été modifié. Vérifiez l’adresse, ou faites créer la base.</translation>
    </message>
    <message>
        <source>There is no text to this viewing. It comes in as an idea, with its day and rating.</source>
        <translation>Cette séance n’a pas de texte. Elle arrive comme une idée, avec son jour et sa note.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>There is no version {number} of the review {review}. The review itself is as it was.</source>
        <translation>Il n’y a pas de version {number} de la critique {review}. La critique elle-même est inchangée.</translation>
    </message>
    <message>
        <source>There was no title; {value} was made of the file&apos;s name. Check it.</source>
        <translation>Il n’y avait pas de titre&#x202f;; {value} a été tiré du nom du fichier. Vérifiez-le.</translation>
    </message>
    <message>
        <source>These were read from lines with labels in the text, where they stay as well: {fields}. Check them.</source>
        <translation>Ceci a été lu dans des lignes à libellé du texte, où cela reste aussi&#xa0;: {fields}. Vérifiez.</translation>
    </message>
    <message>
        <source>This passage has no form in Markdown. Your text is unchanged. Put something between the parts, or show it as source.</source>
        <translation>Ce passage n’a pas de forme en Markdown. Votre texte est inchangé. Mettez quelque chose entre les parties, ou montrez-le en source.</translation>
    </message>
    <message>
        <source>This review was changed elsewhere since you opened it. Nothing was overwritten. Open it again, then make your change.</source>
        <translation>Cette critique a été modifiée ailleurs depuis que vous l’avez ouverte. Rien n’a été écrasé. Rouvrez-la, puis faites votre modification.</translation>
    </message>
    <message>
        <source>Two authors of {place} share the login {login}: {taken} and {others}. Its posts are signed by {taken}. Check them.</source>
        <translation>Deux auteurs de {place} partagent l’identifiant {login}&#xa0;: {taken} et {others}. Leurs articles sont signés {taken}. Vérifiez-les.</translation>
    </message>
    <message>
        <source>What every page repeats at its head or foot was left out: “{value}”.</source>
        <translation>Ce que chaque page répète en haut ou en bas a été laissé de côté&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>What has no form of its own here stands in the text as HTML: {what}.</source>
        <translation>Ce qui n’a pas de forme propre ici figure dans le texte en HTML&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What this import did could not be written to {place}: {reason}. All came in, but it cannot be taken back in one go.</source>
        <translation>Ce que cette importation a fait n’a pas pu être écrit dans {place}&#xa0;: {reason}. Tout est arrivé, mais ne peut pas être annulé d’un coup.</translation>
    </message>
    <message>
        <source>Where the text has a wider gap (first on line {line}) a break was set. Put headings there if it had any.</source>
        <translation>Là où le texte a un blanc plus grand (d’abord ligne {line}), un séparateur a été placé. Mettez-y des intertitres s’il y en avait.</translation>
    </message>
    <message>
        <source>Words in brackets that a plug-in of WordPress runs stand in the text as they are: {what}.</source>
        <translation>Les mots entre crochets qu’une extension de WordPress exécute figurent tels quels dans le texte&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{address} was not fetched: nobody answers there directly, and this machine names a proxy (HTTPS_PROXY), which ReviewDesk does not use. The link stays in the text. Import again where the net is open.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: personne n’y répond directement, et cette machine nomme un proxy (HTTPS_PROXY), que ReviewDesk n’utilise pas. Le lien reste dans le texte. Importez de nouveau là où le réseau est ouvert.</translation>
    </message>
    <message>
        <source>{backup} could not be put in the place of {place}: {reason}. No file was overwritten: what was there lies there, or beside it with `aside` in its name. Make room and try again.</source>
        <translation>{backup} n’a pas pu prendre la place de {place}&#xa0;: {reason}. Aucun fichier n’a été écrasé&#xa0;: ce qui s’y trouvait y est, ou à côté avec `aside` dans son nom. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be copied into {path}: {reason}. The dictionary from before is in force. Make room, or check the rights of the folder.</source>
        <translation>{name} n’a pas pu être copié dans {path}&#xa0;: {reason}. Le dictionnaire précédent reste en service. Faites de la place ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} tags, as no page does that one can read; it was not read. Nothing was changed.</source>
        <translation>{name} contient plus de {most} balises, comme aucune page que l’on puisse lire&#x202f;; elle n’a pas été lue. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} is no Hunspell dictionary: it takes a .dic file and, beside it, an .aff file of the same name. Nothing was changed. Unpack both into one folder and choose the .dic file.</source>
        <translation>{name} n’est pas un dictionnaire Hunspell&#xa0;: il faut un fichier .dic et, à côté, un fichier .aff du même nom. Rien n’a été changé. Décompressez les deux dans un même dossier et choisissez le fichier .dic.</translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, GIF or WebP image, whatever its name says. Nothing was changed. Choose another file.</source>
        <translation>{name} n’est pas une image PNG, JPEG, GIF ou WebP, quoi que dise son nom. Rien n’a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not whole: the end of the image is missing. Nothing was changed. Copy the file again from where it came.</source>
        <translation>{name} n’est pas entière&#xa0;: la fin de l’image manque. Rien n’a été changé. Copiez de nouveau le fichier depuis son origine.</translation>
    </message>
    <message>
        <source>{name} is of no kind that can be imported. Nothing was changed. Review files, Markdown, exports of WordPress, Ghost and Letterboxd, web pages, Word documents and plain texts can be.</source>
        <translation>{name} n’est d’aucun type importable. Rien n’a été modifié. On peut importer fichiers de critique, Markdown, exports de WordPress, Ghost et Letterboxd, pages web, documents Word et textes bruts.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a tag there has more parts than any page needs, so the page was not read. Nothing was changed.</source>
        <translation>{name}, ligne {line}&#xa0;: une balise y a plus de parties qu’aucune page n’en demande&#x202f;; la page n’a pas été lue. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound JSON: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, ligne {line}&#xa0;: l’en-tête n’est pas du JSON valable&#xa0;: {reason}. Rien n’a été changé. Corrigez cette ligne et réessayez.</translation>
    </message>
    <message>
        <source>{place} also holds what is no review, and that was left out: {kinds}.</source>
        <translation>{place} contient aussi ce qui n’est pas une critique, laissé de côté&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{name} est illisible&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The image {place} is on the net. It is fetched only if you ask for it; the link stays in the text.</source>
        <translation>L’image {place} est sur Internet. Elle n’est téléchargée que si vous le demandez&#x202f;; le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>The image {place} was fetched and kept, but the text names it in a way that was left alone. Its link stays in the text.</source>
        <translation>L’image {place} a été téléchargée et gardée, mais le texte la nomme d’une manière à laquelle on n’a pas touché. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched, for the import was ended. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé, car l’import a été arrêté. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it is larger than {limit} MB. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: l’image dépasse {limit} Mo. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it is no address of the web that can be fetched. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: ce n’est pas une adresse du web que l’on puisse demander. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it leads to this machine or into the net it stands in. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: l’adresse mène à cette machine ou au réseau où elle se trouve. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: it took too long. The link stays in the text. Import again later to try again.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: cela durait trop longtemps. Le lien reste dans le texte. Importez de nouveau plus tard pour réessayer.</translation>
    </message>
    <message>
        <source>{address} was not fetched: nobody answers there. The link stays in the text. Import again later to try again.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: personne n’y répond. Le lien reste dans le texte. Importez de nouveau plus tard pour réessayer.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the connection broke. The link stays in the text. Import again later to try again.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: la connexion a été rompue. Le lien reste dans le texte. Importez de nouveau plus tard pour réessayer.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site answered {status}. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: le site a répondu {status}. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site cannot prove that it is the one it says. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: le site ne peut pas prouver qu’il est celui qu’il dit être. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: the site sends one on and on. The link stays in the text.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: le site renvoie sans fin ailleurs. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{address} was not fetched: this import has fetched as much as one may. The link stays in the text. Import again for the rest.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: cet import a atteint ce qu’il peut télécharger. Le lien reste dans le texte. Importez de nouveau pour le reste.</translation>
    </message>
    <message>
        <source>{address} was not kept: there is no room on the disk. The link stays in the text. Make room and import again.</source>
        <translation>{address} n’a pas été gardé&#xa0;: il n’y a plus de place sur le disque. Le lien reste dans le texte. Faites de la place et importez de nouveau.</translation>
    </message>
    <message>
        <source>{address} was not taken: what is there is no whole PNG, JPEG, GIF or WebP image, or one too large to be shown. The link stays in the text.</source>
        <translation>{address} n’a pas été repris&#xa0;: ce n’est pas une image PNG, JPEG, GIF ou WebP entière, ou elle est trop grande pour être montrée. Le lien reste dans le texte.</translation>
    </message>
    <message>
        <source>{count} more images are on the net. They are fetched only if you ask for it; the links stay in the text.</source>
        <translation>{count} autres images sont sur Internet. Elles ne sont téléchargées que si vous le demandez&#x202f;; les liens restent dans le texte.</translation>
    </message>
    <message>
        <source>{count} more images were not fetched, for the same or other reasons. Their links stay in the text.</source>
        <translation>{count} autres images n’ont pas été téléchargées, pour ces raisons ou d’autres. Leurs liens restent dans le texte.</translation>
    </message>
    <message>
        <source>{name} could not be exported: {reason}. What was there before is untouched.</source>
        <translation>{name} n’a pas pu être exporté&#xa0;: {reason}. Ce qui existait est intact.</translation>
    </message>
    <message>
        <source>{name} could not be made: the page could not be printed. What was there before is untouched. Try again.</source>
        <translation>{name} n’a pas pu être créé&#xa0;: la page n’a pas pu être imprimée. Ce qui existait est intact. Réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. What was there before is untouched. Make room, or choose another folder.</source>
        <translation>{name} n’a pas pu être enregistré&#xa0;: {reason}. Ce qui existait est intact. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} has the same slug as “{headline}” on the desk. That one stays alone. Replace it, or keep both.</source>
        <translation>{name} a le même slug que «&#xa0;{headline}&#xa0;» dans la base. Celle-ci reste intacte. Remplacez-la, ou gardez les deux.</translation>
    </message>
    <message>
        <source>{name} holds no preferences: {reason}. Nothing was changed. Choose a file that ReviewDesk exported.</source>
        <translation>{name} ne contient pas de préférences&#xa0;: {reason}. Rien n’a été modifié. Choisissez un fichier exporté par ReviewDesk.</translation>
    </message>
    <message>
        <source>{name} is about the same film, on the same day, as “{headline}” on the desk. That one stays alone. Replace it, or keep both.</source>
        <translation>{name} parle du même film, le même jour, que «&#xa0;{headline}&#xa0;» dans la base. Celle-ci reste intacte. Remplacez-la, ou gardez les deux.</translation>
    </message>
    <message>
        <source>{name} is in this import twice, with different texts. The first one comes in. Keep both, if you want this one too.</source>
        <translation>{name} figure deux fois dans cette importation, avec des textes différents. Le premier est pris. Gardez les deux si vous voulez aussi celui-ci.</translation>
    </message>
    <message>
        <source>{name} is no {wanted} file, and the text names one. Nothing was changed. Choose a file of the same kind, or add it as another image.</source>
        <translation>{name} n’est pas un fichier {wanted}, or le texte en nomme un. Rien n’a été modifié. Choisissez un fichier du même type, ou ajoutez-le comme une autre image.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 (line {line}). Nothing was changed. Save it as UTF-8 and try again.</source>
        <translation>{name} n’est pas en UTF-8 (ligne {line}). Rien n’a été modifié. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{name} is not a review file: it has no head between two lines of --- that begins with `reviewdesk: 1`. Nothing was changed.</source>
        <translation>{name} n’est pas un fichier de critique&#xa0;: il lui manque un en-tête entre deux lignes de --- qui commence par `reviewdesk: 1`. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is not a review: {reason}. Nothing was changed. Open a Markdown file with a head between two lines of ---.</source>
        <translation>{name} n’est pas une critique&#xa0;: {reason}. Rien n’a été modifié. Ouvrez un fichier Markdown avec un en-tête entre deux lignes de ---.</translation>
    </message>
    <message>
        <source>{name} is not on the desk any more, or not the version that was there before. Nothing was changed.</source>
        <translation>{name} n’est plus dans la base, ou n’y est plus dans la version d’avant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is on the desk already, with another text. That one stays. Replace it, or keep both, if you want this one too.</source>
        <translation>{name} est déjà dans la base, avec un autre texte. Celui-ci reste. Remplacez-le, ou gardez les deux si vous voulez aussi celui du fichier.</translation>
    </message>
    <message>
        <source>{name} is too large ({size} bytes; the limit is {limit}). Nothing was changed.</source>
        <translation>{name} est trop grand ({size} octets&#x202f;; la limite est de {limit}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is {size} pixels; at most {most} million in all can be shown. Nothing was changed. Make it smaller and try again.</source>
        <translation>{name} compte {size} pixels&#x202f;; on peut en montrer au plus {most} millions en tout. Rien n’a été modifié. Réduisez l’image et réessayez.</translation>
    </message>
    <message>
        <source>{name} lies in the trash. It stays there. Replace it to bring it back as it is in the file.</source>
        <translation>{name} est dans la corbeille et y reste. Remplacez-la pour la ramener telle qu’elle est dans le fichier.</translation>
    </message>
    <message>
        <source>{name} takes {expected}, not {value}. It was left out of the search.</source>
        <translation>{name} prend {expected}, et non {value}. La recherche n’en a pas tenu compte.</translation>
    </message>
    <message>
        <source>{name} was changed on the desk since the plan was made. Nothing was overwritten. Import it again.</source>
        <translation>{name} a été modifiée dans la base depuis l’établissement du plan. Rien n’a été écrasé. Importez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} was changed since it came in. It stays as it is.</source>
        <translation>{name} a été modifiée depuis son arrivée. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>{name} was not copied: its embargo holds until {until} ({zone}). The clipboard is as it was. Export asks for the film&apos;s title and lets it out.</source>
        <translation>{name} n’a pas été copiée&#xa0;: son embargo tient jusqu’au {until} ({zone}). Le presse-papiers est inchangé. L’export demande le titre du film et la laisse sortir.</translation>
    </message>
    <message>
        <source>{name} was not copied: {reason} The clipboard is as it was. Put it right, or mute the check for this desk with a reason.</source>
        <translation>{name} n’a pas été copiée&#xa0;: {reason} Le presse-papiers est inchangé. Corrigez, ou désactivez cette vérification pour cette base en donnant une raison.</translation>
    </message>
    <message>
        <source>{name} was not exported: its embargo holds until {until} ({zone}). What was there before is untouched. To send it out all the same, type the title of the film.</source>
        <translation>{name} n’a pas été exportée&#xa0;: son embargo tient jusqu’au {until} ({zone}). Ce qui existait est intact. Pour l’envoyer quand même, saisissez le titre du film.</translation>
    </message>
    <message>
        <source>{name} was not exported: {reason} What was there before is untouched. Put it right, or mute the check for this desk with a reason.</source>
        <translation>{name} n’a pas été exportée&#xa0;: {reason} Ce qui existait est intact. Corrigez, ou désactivez cette vérification pour cette base en donnant une raison.</translation>
    </message>
    <message>
        <source>{name} was not muted: say why, for whoever asks next year.</source>
        <translation>{name} n’a pas été désactivée&#xa0;: dites pourquoi, pour qui le demandera l’an prochain.</translation>
    </message>
    <message>
        <source>{name} was not printed: a PDF comes from the window or from `reviewdesk export`. What was there before is untouched.</source>
        <translation>{name} n’a pas été imprimée&#xa0;: un PDF vient de la fenêtre ou de `reviewdesk export`. Ce qui existait est intact.</translation>
    </message>
    <message>
        <source>{name} was written by a newer ReviewDesk (format {version}). Nothing was changed. Install the newer version.</source>
        <translation>{name} vient d’un ReviewDesk plus récent (format {version}). Rien n’a été modifié. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} bytes, far more than an archive of reviews holds. It was not read. Unpack what you need of it into a folder, and import that.</source>
        <translation>{name} occuperait {size} octets une fois décompressé, bien plus que n’en contient une archive de critiques. Il n’a pas été lu. Décompressez ce qu’il vous faut dans un dossier et importez ce dossier.</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, ligne {line}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a document type with entities of its own is not taken, for it can fill the memory. What stands before that line is sound.</source>
        <translation>{name}, ligne {line}&#xa0;: un type de document avec ses propres entités n’est pas accepté, car il peut saturer la mémoire. Ce qui précède cette ligne est sain.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name in the head is too long or no text. Nothing was changed.</source>
        <translation>{name}, ligne {line}&#xa0;: un nom de l’en-tête est trop long ou n’est pas du texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name}, line {line}: anchors, aliases and tags (&amp;, *, !) are not taken in a head. Nothing was changed. Write the value out, or in quotes.</source>
        <translation>{name}, ligne {line}&#xa0;: ancres, alias et balises (&amp;, *,&#x202f;!) ne sont pas acceptés dans un en-tête. Rien n’a été modifié. Écrivez la valeur en entier, ou entre guillemets.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the JSON cannot be read on: {reason}. What stands before that line is sound. Export it again, or correct that line.</source>
        <translation>{name}, ligne {line}&#xa0;: le JSON ne se lit pas plus loin&#xa0;: {reason}. Ce qui précède cette ligne est sain. Exportez-le de nouveau, ou corrigez cette ligne.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the XML cannot be read on: {reason}. What stands before that line is sound. Export it again, or correct that line.</source>
        <translation>{name}, ligne {line}&#xa0;: le XML ne se lit pas plus loin&#xa0;: {reason}. Ce qui précède cette ligne est sain. Exportez-le de nouveau, ou corrigez cette ligne.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.</source>
        <translation>{name}, ligne {line}&#xa0;: le champ {field} ne peut pas contenir {value!r}&#x202f;; il prend {expected}. Rien n’a été modifié. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is nested too deep. Nothing was changed.</source>
        <translation>{name}, ligne {line}&#xa0;: l’en-tête est trop imbriqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound TOML: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, ligne {line}&#xa0;: l’en-tête n’est pas du TOML valide&#xa0;: {reason}. Rien n’a été modifié. Corrigez cette ligne et réessayez.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the head is not sound YAML: {reason}. Nothing was changed. Correct that line and try again.</source>
        <translation>{name}, ligne {line}&#xa0;: l’en-tête n’est pas du YAML valide&#xa0;: {reason}. Rien n’a été modifié. Corrigez cette ligne et réessayez.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the name {key} stands twice. Nothing was changed. Remove one of the two.</source>
        <translation>{name}, ligne {line}&#xa0;: le nom {key} figure deux fois. Rien n’a été modifié. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this row cannot be read: {reason}. The other rows are not touched by it.</source>
        <translation>{name}, ligne {line}&#xa0;: cette ligne est illisible&#xa0;: {reason}. Les autres lignes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>{name}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.</source>
        <translation>{name}&#xa0;: le champ {field} ne peut pas contenir {value!r}&#x202f;; il prend {expected}. Rien n’a été modifié. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{name}: {entry}</source>
        <translation>{name}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>{place} (line {line}) says nothing. Fill it in, or leave it so.</source>
        <translation>{place} (ligne {line}) ne dit rien. Complétez, ou laissez ainsi.</translation>
    </message>
    <message>
        <source>{place} has the slug, or the film and the day, of another one in this import. Both come in. See whether they are the same.</source>
        <translation>{place} partage son slug, ou son film et son jour, avec une autre critique de cette importation. Les deux arrivent. Voyez si c’est la même.</translation>
    </message>
    <message>
        <source>{place} holds fields that plug-ins of the site hide and that only these understand. They were left out: {what}.</source>
        <translation>{place} contient des champs que des extensions du site cachent et qu’elles seules comprennent. Ils ont été laissés de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{place} is a shared desk: the server&apos;s own backups serve it. Nothing was copied. Whoever keeps the server makes them with pg_dump and puts them back with pg_restore.</source>
        <translation>{place} est une base partagée&#xa0;: les sauvegardes du serveur lui servent. Rien n’a été copié. La personne qui gère le serveur les fait avec pg_dump et les restaure avec pg_restore.</translation>
    </message>
    <message>
        <source>{place} is no image, whatever its name says; the review comes in without it.</source>
        <translation>{place} n’est pas une image, quoi qu’en dise son nom&#x202f;; la critique arrive sans elle.</translation>
    </message>
    <message>
        <source>{place} is not a ReviewDesk store. It was left as it is. Choose another file.</source>
        <translation>{place} n’est pas une base de ReviewDesk. Elle est restée telle quelle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{place}: only the words came in, without links, pictures and lists.</source>
        <translation>{place}&#xa0;: seuls les mots sont entrés, sans liens, images ni listes.</translation>
    </message>
    <message>
        <source>{place}: the export gives this post {count} more, whose names it does not hold.</source>
        <translation>{place}&#xa0;: l’export en donne {count} de plus à cet article, dont il ne contient pas les noms.</translation>
    </message>
    <message>
        <source>{place}: the review says {value}, the diary {other}. That of the review was taken. Check it.</source>
        <translation>{place}&#xa0;: la critique dit {value}, le journal {other}. C’est la critique qui a été suivie. Vérifiez.</translation>
    </message>
    <message>
        <source>{place}: {count} passed over, such as {example}. Nothing was found in them that could be a review.</source>
        <translation>{place}&#xa0;: {count} ignorés, par exemple {example}. Rien n’y a été trouvé qui puisse être une critique.</translation>
    </message>
    <message>
        <source>{place}: {count} passed over, such as {example}. This kind is not imported.</source>
        <translation>{place}&#xa0;: {count} ignorés, par exemple {example}. Ce type n’est pas importé.</translation>
    </message>
    <message>
        <source>{place}: {value} says no scale; it was taken as out of {best}. Check it.</source>
        <translation>{place}&#xa0;: {value} ne nomme pas d’échelle&#x202f;; la note a été prise sur {best}. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{place}: {value} was kept under extra, for it belongs to no field.</source>
        <translation>{place}&#xa0;: {value} a été conservé sous extra, car cela n’appartient à aucun champ.</translation>
    </message>
    <message>
        <source>{place}: {value} was kept under extra, for it is not {expected}.</source>
        <translation>{place}&#xa0;: {value} a été conservé sous extra, car ce n’est pas {expected}.</translation>
    </message>
    <message>
        <source>{place}: {value} was left out, for it is not {expected}.</source>
        <translation>{place}&#xa0;: {value} a été laissé de côté, car ce n’est pas {expected}.</translation>
    </message>
    <message>
        <source>{place}: {value} was read from where it stands in the text. Check it.</source>
        <translation>{place}&#xa0;: {value} a été lu à sa place dans le texte. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{site} cuts the beginning off the address {what} here, so that it leads nowhere.</source>
        <translation>{site} coupe ici le début de l’adresse {what}, qui ne mène alors nulle part.</translation>
    </message>
    <message>
        <source>{site} takes the tag {what} away here; words inside it stay.</source>
        <translation>{site} retire ici la balise {what}&#x202f;; les mots qu’elle contient restent.</translation>
    </message>
    <message>
        <source>{site} takes this drawing away; what it says must stand beside it in words.</source>
        <translation>{site} retire ce dessin&#x202f;; ce qu’il dit doit figurer à côté en mots.</translation>
    </message>
    <message>
        <source>{site} takes {what} away from &lt;{element}&gt; here; the rest of it stays.</source>
        <translation>{site} retire ici {what} de &lt;{element}&gt;&#x202f;; le reste demeure.</translation>
    </message>
    <message>
        <source>{site} takes {what} out of the style here.</source>
        <translation>{site} retire ici {what} du style.</translation>
    </message>
    <message>
        <source>{url} is no whole address. Begin it with https://.</source>
        <translation>{url} n’est pas une adresse complète. Commencez-la par https://.</translation>
    </message>
    <message>
        <source>{value} is no id that {catalogue} can have. Correct it.</source>
        <translation>{value} ne peut pas être un identifiant de {catalogue}. Corrigez-le.</translation>
    </message>
</context>
<context>
    <name>X</name>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>Années %1</translation>
    </message>
    <message>
        <source>%1s and before</source>
        <translation>Années %1 et avant</translation>
    </message>
    <message numerus="yes">
        <source>%n published reviews do not say when they were, and count in no year</source>
        <translation>
            <numerusform>%n critique publiée n’a pas de date et ne compte dans aucune année</numerusform>
            <numerusform>%n critiques publiées n’ont pas de date et ne comptent dans aucune année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 published review does not say when it was, and counts in no year</source>
        <translation>1 critique publiée n’a pas de date et ne compte dans aucune année</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 critique</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>As eyes of a die, whatever scale each review has</source>
        <translation>En points de dé, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>As letter grades, whatever scale each review has</source>
        <translation>En lettres, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>As points out of ten, whatever scale each review has</source>
        <translation>En points sur dix, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>As stars out of five, whatever scale each review has</source>
        <translation>En étoiles sur cinq, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>As thumbs down and up, whatever scale each review has</source>
        <translation>En pouces, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>By the day of publication</source>
        <translation>Par jour de publication</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>In percent, whatever scale each review has</source>
        <translation>En pourcentage, quelle que soit l’échelle de la critique</translation>
    </message>
    <message>
        <source>Most reviewed directors</source>
        <translation>Cinéastes les plus critiqués</translation>
    </message>
    <message>
        <source>Most reviewed genres</source>
        <translation>Genres les plus critiqués</translation>
    </message>
    <message>
        <source>None are named in the reviews of this year.</source>
        <translation>Les critiques de cette année n’en nomment aucun.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reviews a month</source>
        <translation>Critiques par mois</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Words a month</source>
        <translation>Mots par mois</translation>
    </message>
    <message>
        <source>Works by decade</source>
        <translation>Œuvres par décennie</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Your year</source>
        <translation>Votre année</translation>
    </message>
    <message>
        <source>Year before (Page Up)</source>
        <translation>Année précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next year (Page Down)</source>
        <translation>Année suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>This Year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Nothing was published in this year yet. A review counts here from the day that stands in the Review panel (Ctrl+3) as its publication; Published alone is not enough.</source>
        <translation>Rien n’a encore été publié cette année. Une critique compte ici à partir du jour indiqué comme publication dans le volet Critique (Ctrl+3)&#x202f;; «&#x202f;Publiée&#x202f;» seul ne suffit pas.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Keys of %1</source>
        <translation>Touches pour %1</translation>
    </message>
    <message>
        <source>No keys for %1</source>
        <translation>Pas de touches pour %1</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual keys of %1</source>
        <translation>Touches habituelles pour %1</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texte pour %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>as it stands on the desk</source>
        <translation>telle qu’elle est dans la base</translation>
    </message>
</context>
</TS>
